using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Web.Features.Breaches.Papers;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.SpeakUp;

/// <summary>What passed between the reporter and those who handle it, oldest first.</summary>
public sealed record Thread(string Reference, string Standing, bool TellOutside, IReadOnlyList<ThreadLine> Lines);

public sealed record ThreadLine(bool Mine, string Text, DateTimeOffset At);

public sealed record CodeUnknown() : Refusal("No report has this code. Check it letter by letter: it is four groups of five.", "Code");

/// <summary>Finds the report that a code belongs to, adds what was typed, and shows what was answered.</summary>
public sealed class ComeBackHandler(PortalDbContext db, SchoolClock clock, MailQueue mail)
{
    /// <exception cref="RuleBrokenException">No report has this code.</exception>
    public async Task<Thread> HandleAsync(ComeBackForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var hash = ReturnCode.Fingerprint(form.Code!);
        var breach = await db.Breaches.Include(one => one.Subjects).Include(one => one.Conflicts)
            .SingleOrDefaultAsync(one => one.ReturnCodeHash == hash, ct) ?? throw new RuleBrokenException(new CodeUnknown());
        var papers = string.IsNullOrWhiteSpace(form.Text)
            ? await db.PapersOfAsync(breach, ct)
            : await db.AddToPapersAsync(
                breach,
                async papers =>
                {
                    papers.ReporterAdds(breach, Ids.New(), form.Text, UnnamedReporter.Anonymous, clock.Now);
                    await mail.QueueReporterAddedAsync(breach, await db.HandlersAsync(clock.Today, ct), papers.Messages.Count, ct);
                },
                ct);

        return new Thread(
            breach.Reference, breach.State.ReceiptSentence(), breach.Route is CaseRoute.OutsideOnly,
            [.. papers.Messages.OrderBy(message => message.At).Select(message => new ThreadLine(message.FromReporter, message.Text, message.At))]);
    }
}
