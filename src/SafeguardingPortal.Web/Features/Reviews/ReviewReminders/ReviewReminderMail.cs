using SafeguardingPortal.Domain.Reviews;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Reviews.ReviewReminders;

/// <summary>Reminds one person of one review, once for each step.</summary>
public sealed record ReviewReminderMail(Guid ReviewId, string Policy, DateOnly DueOn, ReviewReminder Step, DateOnly Today, Guid? FromCaseId)
{
    private int Days => Today.DayNumber - DueOn.DayNumber;

    public string Subject => Days > 0 ? "A policy review is overdue" : "A policy review is due";

    public IEnumerable<string> Lines =>
    [
        Days switch
        {
            > 0 => $"The review of the policy “{Policy}” was due on {Words.Date(DueOn)}. It is {Words.Count(Days, "day")} late.",
            0 => $"The review of the policy “{Policy}” is due today.",
            _ => $"The review of the policy “{Policy}” is due on {Words.Date(DueOn)}, in {Words.Count(-Days, "day")}.",
        },
        "Open the link to record the review.",
    ];

    public string KeyFor(Guid personId) => $"{Step.KeyFor(ReviewId, DueOn)}:{personId:N}";

    public Task<bool> QueueAsync(MailQueue mails, Guid personId, CancellationToken ct) => mails.QueueAsync(
        personId, MailAbout.Of(FromCaseId), Subject, Lines, $"/reviews/{ReviewId}/complete", KeyFor(personId), ct);
}
