using System.Globalization;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Web.Features.Shared;
using SafeguardingPortal.Web.Platform.Mail;

namespace SafeguardingPortal.Web.Features.Breaches;

/// <summary>
/// The mails of a case: a reference and a link, never what it is about. Who gets one is worked out from the routing at that moment, so that
/// nobody whom it is about is ever among them.
/// </summary>
internal static class BreachMail
{
    /// <summary>
    /// A limit runs out today, which is said once, or has passed, which is said as soon as it has and on each working day until it is kept. Which duty it is
    /// stands in the portal and not in the mail.
    /// </summary>
    public static Task QueueLimitAsync(
        this MailQueue mail, Breach breach, IReadOnlyCollection<PersonInRoles> people, RequiredContact required, Deadline deadline, DateOnly today,
        bool passed, CancellationToken ct)
    {
        var lastWorkingDay = ReminderDays.LastBy(today, WorkingDays.England);
        var of = passed && lastWorkingDay > deadline.LastDay ? lastWorkingDay : deadline.LastDay;
        var subject = passed ? "A time limit has passed" : "A time limit runs out today";
        return mail.QueueToHandlersAsync(
            breach, people, subject, [$"{subject} for report {breach.Reference}. Please open it in the Safeguarding Portal now."],
            string.Create(CultureInfo.InvariantCulture, $"breach-limit:{breach.Id:N}:{required.Key}:{of:yyyyMMdd}:{passed}"), ct);
    }

    /// <summary>A limit of many days runs out soon.</summary>
    public static Task QueueNearAsync(
        this MailQueue mail, Breach breach, IReadOnlyCollection<PersonInRoles> people, RequiredContact required, Deadline deadline, CancellationToken ct) =>
        mail.QueueToHandlersAsync(
            breach, people, "A time limit runs out soon",
            [$"A time limit for report {breach.Reference} runs out in a few days. Please open it in the Safeguarding Portal."],
            string.Create(CultureInfo.InvariantCulture, $"breach-near:{breach.Id:N}:{required.Key}:{deadline.LastDay:yyyyMMdd}"), ct);

    /// <summary>What has no day because it is done at once is not done: said on the day, and on each day until it is; only the police are asked for on days off.</summary>
    public static Task QueueAtOnceAsync(
        this MailQueue mail, Breach breach, IReadOnlyCollection<PersonInRoles> people, RequiredContact required, DateOnly today, CancellationToken ct) =>
        mail.QueueToHandlersAsync(
            breach, people, "Something is to be done at once",
            [$"Something for report {breach.Reference} is to be done at once and is not recorded yet. Please open it in the Safeguarding Portal now."],
            string.Create(CultureInfo.InvariantCulture, $"breach-at-once:{breach.Id:N}:{required.Key}:{today:yyyyMMdd}"), ct);

    /// <summary>Whoever was appointed for the adult's or the child's side may no longer handle it.</summary>
    public static Task QueueAppointAgainAsync(
        this MailQueue mail, Breach breach, IReadOnlyCollection<PersonInRoles> people, CancellationToken ct) =>
        mail.QueueToHandlersAsync(
            breach, people, "A report needs somebody to handle it",
            [$"Somebody who was appointed for report {breach.Reference} no longer handles it. Please open it in the Safeguarding Portal and appoint somebody."],
            $"breach-appoint:{breach.Id}:{breach.Version}", ct);

    /// <summary>Something was sent and no receipt came: it counts as not sent.</summary>
    public static Task QueueNoReceiptAsync(
        this MailQueue mail, Breach breach, IReadOnlyCollection<PersonInRoles> people, Contact sent, CancellationToken ct) =>
        mail.QueueToHandlersAsync(
            breach, people, "No receipt has come",
            [$"Something that was sent for report {breach.Reference} has no receipt, so it counts as not sent. Please ring, and record it."],
            string.Create(CultureInfo.InvariantCulture, $"breach-receipt:{sent.Id:N}"), ct);

    /// <summary>Nothing was recorded for long on an open case: said once, until something is.</summary>
    public static Task QueueLookAgainAsync(
        this MailQueue mail, Breach breach, IReadOnlyCollection<PersonInRoles> people, CancellationToken ct) =>
        mail.QueueToHandlersAsync(
            breach, people, "Nothing was recorded on a report for a while",
            [$"Report {breach.Reference} is open, and nothing was recorded on it for a while. Please look at it again in the Safeguarding Portal."],
            string.Create(CultureInfo.InvariantCulture, $"breach-look-again:{breach.Id:N}:{breach.LookAgainOn:yyyyMMdd}"), ct);

    /// <summary>To whoever has a task that is due today, and once more when it is late.</summary>
    public static Task QueueTaskAsync(this MailQueue mail, Guid breachId, Guid taskId, Guid ownerId, bool late, CancellationToken ct) => mail.QueueAsync(
        ownerId,
        MailAbout.Handled(breachId),
        late ? "A task is overdue" : "A task is due today",
        ["You have a task in the Safeguarding Portal. Please open it there."],
        $"/breaches/{breachId}",
        string.Create(CultureInfo.InvariantCulture, $"breach-task:{taskId:N}:{ownerId:N}:{late}"),
        ct);

    /// <summary>Whoever had a task left, or may not open the case any more: nobody does it until somebody gives it on.</summary>
    public static Task QueueTaskWithoutOwnerAsync(
        this MailQueue mail, Breach breach, IReadOnlyCollection<PersonInRoles> people, Guid taskId, Guid ownerId, CancellationToken ct) =>
        mail.QueueToHandlersAsync(
            breach, people, "A task has nobody to do it",
            [$"A task of report {breach.Reference} has nobody to do it any more. Please open it in the Safeguarding Portal and give it to somebody else."],
            $"breach-task-lost:{taskId:N}:{ownerId:N}", ct);

    /// <summary>To the reporter, once the case is closed, unless it is about them.</summary>
    public static async Task QueueClosedAsync(this MailQueue mail, Breach breach, CancellationToken ct)
    {
        if (Named(breach) is not { } reporter)
            return;
        await mail.QueueAsync(
            reporter,
            "Your report has been dealt with",
            [$"Your report {breach.Reference} has been dealt with. What was decided stays with those who must know.", "Thank you for speaking up."],
            $"/breaches/receipts/{breach.Id}",
            $"breach-closed:{breach.Id}:{breach.Version}",
            ct);
    }

    /// <summary>To the reporter, where nobody inside may handle it from now on: their receipt says whom to tell. Nothing where somebody may.</summary>
    public static async Task QueueTellOutsideAsync(this MailQueue mail, Breach breach, CancellationToken ct)
    {
        if (breach.Route is not CaseRoute.OutsideOnly || Named(breach) is not { } reporter)
            return;
        await mail.QueueAsync(
            reporter,
            "Please look at your report today",
            [$"Your report {breach.Reference} needs you again. Please open it in the Safeguarding Portal today: it says what to do."],
            $"/breaches/receipts/{breach.Id}",
            $"breach-outside:{breach.Id}:{breach.Version}",
            ct);
    }

    /// <summary>To those who handle it: the reporter added something.</summary>
    /// <param name="number">Which message of the case it is: each is told of once.</param>
    public static Task QueueReporterAddedAsync(
        this MailQueue mail, Breach breach, IReadOnlyCollection<PersonInRoles> people, int number, CancellationToken ct) =>
        mail.QueueToHandlersAsync(
            breach, people, "Something was added to a report",
            [$"The person who made report {breach.Reference} has added something. Please read it in the Safeguarding Portal."],
            string.Create(CultureInfo.InvariantCulture, $"breach-added:{breach.Id:N}:{number}"), ct);

    /// <summary>To a reporter who gave their name: somebody wrote to them.</summary>
    public static async Task QueueWrittenToReporterAsync(this MailQueue mail, Breach breach, int number, CancellationToken ct)
    {
        if (Named(breach) is not { } reporter)
            return;
        await mail.QueueAsync(
            reporter,
            "There is an answer to your report",
            [$"Somebody wrote to you about your report {breach.Reference}. Please read it in the Safeguarding Portal."],
            $"/breaches/receipts/{breach.Id}",
            string.Create(CultureInfo.InvariantCulture, $"breach-written:{breach.Id:N}:{number}"),
            ct);
    }

    /// <summary>To the second person who is asked to agree to a decision.</summary>
    public static Task QueueSecondOpinionAsync(this MailQueue mail, Breach breach, SecondOpinion opinion, CancellationToken ct) => mail.QueueAsync(
        opinion.AskedOfId,
        MailAbout.Of(breach.Id),
        "You are asked to agree to a decision",
        [$"A decision on report {breach.Reference} needs a second person. Please read it in the Safeguarding Portal and answer for yourself."],
        $"/breaches/second-opinions/{opinion.Id}",
        string.Create(CultureInfo.InvariantCulture, $"breach-second:{opinion.Id:N}"),
        ct);

    // No mail goes to a reporter who did not give a name to all, or who may not know of the case any more: it would leave a trace of them.
    private static Guid? Named(Breach breach) =>
        breach is { ReportedAs: ReporterKind.Named, ReportedById: { } reporter } && !breach.IsKeptFrom(reporter) ? reporter : null;
}
