using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Numbering;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Web.Features.Breaches.Papers;
using SafeguardingPortal.Web.Features.Shared;
using SafeguardingPortal.Web.Platform.Files;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.ReportBreach;

/// <summary>
/// Takes a report. What was typed is kept as a draft first and the draft goes with the very save that stores the report, so that at each
/// moment there is one or the other. A report that was stored already is not made twice.
/// </summary>
public sealed class ReportBreachHandler(
    PortalDbContext db, CurrentPerson me, SchoolClock clock, References references, MailQueue mail, ReportDrafts drafts, IMalwareScanner scanner,
    IDataProtectionProvider keys)
{
    public async Task HandleAsync(ReportBreachForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await StoredAsync(form.ReportId, ct))
            return;
        var files = await scanner.CheckAsync(form.Files, forgetNames: form.As is not ReporterKind.Named, ct);
        await drafts.KeepAsync(form, ct);
        try
        {
            await StoreAsync(form, files, ct);
        }
        catch (DbUpdateException)
        {
            // Sent twice at once: either the other one stored this very report, or it only took the draft away.
            db.ChangeTracker.Clear();
            if (!await StoredAsync(form.ReportId, ct))
                await StoreAsync(form, files, ct);
        }
    }

    private Task<bool> StoredAsync(Guid reportId, CancellationToken ct) =>
        db.Breaches.AsNoTracking().Where(BreachAccess.ReceiptFor(me.PersonId)).AnyAsync(breach => breach.Id == reportId, ct);

    private async Task StoreAsync(ReportBreachForm form, IReadOnlyList<CheckedFile> files, CancellationToken ct)
    {
        var now = clock.Now;
        var known = await db.KnownPeopleAsync(clock.Today, ct);
        if (form.People(me.PersonId).Any(person => known.All(one => one.PersonId != person)))
            throw new RuleBrokenException(new SubjectUnclear());
        var people = CasePeople.WhoHandle(known);
        var report = form.ToReport(form.As!.Value, form.About is ReportAbout.Myself);
        var about = form.ToSubjects(me.PersonId, WhoIsMeant.ByWholeName(form.Person, known));
        // The number is taken last: a report that is refused uses none.
        var breach = Breach.Report(
            form.ReportId, me.Setting.Id, await references.NextAsync("BR", clock.Today, ct), report, about, people, me.Actor, now,
            new ClockBook(await db.RuleBookAsync(ct)));
        db.Breaches.Add(breach);
        if (files.Count > 0)
            db.Attach(await db.PapersOfAsync(breach, ct), breach, files, fromReporter: true, keys, me.Actor, now);
        await mail.QueueToHandlersAsync(breach, people, ct);
        await drafts.ForgetAsync(ct);
        await db.SaveChangesAsync(ct);
    }
}
