using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Web.Features.Breaches.Papers;

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
        var stored = await db.Breaches.Where(breach => breach.Id == form.ReportId)
            .Select(breach => new { breach.Reference, breach.ReturnCodeHash, breach.Route }).SingleOrDefaultAsync(ct);
        if (stored is not null)
            return stored.ReturnCodeHash == fingerprint ? new SpeakUpReceipt(stored.Reference, code, stored.Route is CaseRoute.OutsideOnly) : null;
        ChildInWords.Check(form.Child, setting.Rules.ChildNamedBy);
        var files = await desk.CheckAsync(form.Files, forgetNames: true, ct);
        var known = await desk.PeopleAsync(ct);
        var report = form.ToReport(ReporterKind.Anonymous, returnCodeHash: fingerprint);
        var about = WhoIsMeant.Beside([form.ToSubject()], report, known, setting.Terms, Guid.Empty, Ids.New);
        var breach = await desk.TakeAsync(form.ReportId, report, about, known, files, UnnamedReporter.Anonymous, ct);
        await db.SaveChangesAsync(ct);
        return new SpeakUpReceipt(breach.Reference, code, breach.Route is CaseRoute.OutsideOnly);
    }
}
