using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Web.Features.Breaches.Papers;
using SafeguardingPortal.Web.Features.Shared;

namespace SafeguardingPortal.Web.Features.Breaches.SpeakUp;

/// <summary>What the reporter is shown, once.</summary>
/// <param name="TellOutside">Nobody inside may handle it, so the reporter is told whom to tell.</param>
public sealed record SpeakUpReceipt(string Reference, string Code, bool TellOutside);

/// <summary>Takes a report without a name. It is given no person, and has no way to ask for one.</summary>
public sealed class SpeakUpHandler(PortalDbContext db, ReportDesk desk, IDataProtectionProvider keys)
{
    /// <summary>Sent again, it answers as it did before. Null where the report was stored with a code that this form does not hold.</summary>
    public async Task<SpeakUpReceipt?> HandleAsync(SpeakUpForm form, Setting setting, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(setting);
        var code = keys.OpenOrNew(form.SealedCode);
        var fingerprint = ReturnCode.Fingerprint(code);
        if (await StoredAsync(form.ReportId, ct) is { } before)
            return ReceiptOf(before);
        ChildInWords.Check(form.Child, setting.Rules.ChildNamedBy);
        var files = await desk.CheckAsync(form.Files, forgetNames: true, ct, IncomingFiles.MostBytesFromAnybody);
        var known = await desk.PeopleAsync(ct);
        var report = form.ToReport(ReporterKind.Anonymous, returnCodeHash: fingerprint);
        var about = WhoIsMeant.Beside([form.ToSubject()], report, known, setting.Terms, Guid.Empty, Ids.New);
        var breach = await desk.TakeAsync(form.ReportId, report, about, known, files, UnnamedReporter.Anonymous, ct);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException failed) when (failed.IsNotUnique())
        {
            // Sent twice at once: the other one stored this very report, and its code is this one's.
            db.ChangeTracker.Clear();
            if (await StoredAsync(form.ReportId, ct) is { } other)
                return ReceiptOf(other);
            throw;
        }

        return new SpeakUpReceipt(breach.Reference, code, breach.Route is CaseRoute.OutsideOnly);

        SpeakUpReceipt? ReceiptOf(StoredReport stored) =>
            stored.CodeHash == fingerprint ? new SpeakUpReceipt(stored.Reference, code, stored.Route is CaseRoute.OutsideOnly) : null;
    }

    private Task<StoredReport?> StoredAsync(Guid reportId, CancellationToken ct) => db.Breaches.AsNoTracking().Where(breach => breach.Id == reportId)
        .Select(breach => new StoredReport(breach.Reference, breach.ReturnCodeHash, breach.Route)).SingleOrDefaultAsync(ct);

    private sealed record StoredReport(string Reference, string? CodeHash, CaseRoute Route);
}
