using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Web.Features.Breaches.Papers;
using SafeguardingPortal.Web.Features.Shared;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Breaches.ReportBreach;

/// <summary>
/// Takes a report. What was typed is kept as a draft first and the draft goes with the very save that stores the report, so that at each
/// moment there is one or the other. A report that was stored already is not made twice.
/// </summary>
public sealed class ReportBreachHandler(PortalDbContext db, CurrentPerson me, ReportDesk desk, ReportDrafts drafts)
{
    public async Task HandleAsync(ReportBreachForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await StoredAsync(form.ReportId, ct))
            return;
        await drafts.KeepAsync(form, ct);
        ChildInWords.Check(form.Child, me.Setting.Rules.ChildNamedBy);
        var files = await desk.CheckAsync(form.Files, forgetNames: form.As is not ReporterKind.Named, ct);
        try
        {
            await StoreAsync(form, files, ct);
        }
        catch (DbUpdateException failed) when (failed.SomebodyWasFirst())
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
        var known = await desk.PeopleAsync(ct);
        if (form.People(me.PersonId).Any(person => known.All(one => one.PersonId != person)))
            throw new RuleBrokenException(new SubjectUnclear());
        var report = form.ToReport(form.As!.Value, form.About is ReportAbout.Myself);
        // Who is left out of the guesses would be known for the one who wrote it.
        var writer = report.As is ReporterKind.Named ? me.PersonId : Guid.Empty;
        var about = WhoIsMeant.Beside(form.ToSubjects(me.PersonId), report, known, me.Setting.Terms, writer, Ids.New);
        await desk.TakeAsync(form.ReportId, report, about, known, files, me.Actor, ct);
        await drafts.ForgetAsync(ct);
        await db.SaveChangesAsync(ct);
    }
}
