using SafeguardingPortal.Domain.Training;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Training.TrainingReminders;

/// <summary>Reminds one person of one course, once for each step.</summary>
internal sealed record TrainingReminderMail(Guid CourseId, string Course, TrainingStanding How, TrainingReminder Step)
{
    private string Subject => Step.Late ? "A training of yours is overdue" : "A training of yours is due";

    private string Line => (How.State, Step.Late) switch
    {
        (Standing.NotYetHeld, true) => $"{Course} was to be attended by {Words.Date(How.DueOn!.Value)}.",
        (Standing.NotYetHeld, false) => $"{Course} is to be attended by {Words.Date(How.DueOn!.Value)}.",
        (_, true) => $"What you attended for {Course} held until {Words.Date(How.LastDay!.Value)}.",
        _ => $"What you attended for {Course} holds until {Words.Date(How.LastDay!.Value)}.",
    };

    public Task<bool> QueueAsync(MailQueue mails, Guid personId, CancellationToken ct) => mails.QueueAsync(
        personId, Subject, [Line, "Open the link to see all of your training. If you have attended since, bring your certificate."],
        "/training", Step.KeyFor(CourseId, personId, How.DueOn!.Value), ct);
}

/// <summary>Tells a line manager how many of their people lack a training or soon will. No names.</summary>
internal static class TeamTrainingMail
{
    public static Task<bool> QueueAsync(MailQueue mails, Guid managerId, int people, DateOnly today, CancellationToken ct) =>
        mails.QueueAsync(
            managerId,
            "Training of your team",
            [
                $"{Words.Count(people, "person", "people")} whose line manager you are must attend a training: it has run out, is missing, "
                + "or runs out within 90 days.",
                "Open the link to see who and which, and make room for it.",
            ],
            "/training/my-team", $"training-team:{managerId:N}:{today:yyyyMMdd}", ct);
}
