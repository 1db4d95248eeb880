using SafeguardingPortal.Domain.Reviews;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Reviews.ReviewReminders;

/// <summary>Tells the owner's lead that a review is late although its owner was reminded, once for each week.</summary>
public sealed record ReviewChaserMail(
    Guid ReviewId, string Policy, string? Owner, DateOnly DueOn, ReviewReminder Step, DateOnly Today, Guid? FromCaseId)
{
    public const string Subject = "A policy review has not been done";

    private int Days => Today.DayNumber - DueOn.DayNumber;

    private IEnumerable<string> Lines =>
    [
        $"The review of the policy “{Policy}” was due on {Words.Date(DueOn)}. It is {Words.Count(Days, "day")} late.",
        $"Its owner is {Owner ?? "not named"}. Those who can record the review have been reminded.",
    ];

    public string KeyFor(Guid personId) => $"{Step.KeyFor(ReviewId, DueOn)}:lead:{personId:N}";

    public Task<bool> QueueAsync(MailQueue mails, Guid personId, CancellationToken ct) => mails.QueueAsync(
        personId, MailAbout.Of(FromCaseId), Subject, Lines, "/reviews?view=Overdue", KeyFor(personId), ct);
}
