using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Numbering;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Web.Features.Breaches.Papers;
using SafeguardingPortal.Web.Features.Shared;
using SafeguardingPortal.Web.Platform.Files;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.SpeakUp;

/// <summary>What the reporter is shown, once.</summary>
/// <param name="TellOutside">Nobody inside may handle it, so the reporter is told whom to tell.</param>
public sealed record SpeakUpReceipt(string Reference, string Code, bool TellOutside);

/// <summary>Takes a report without a name. It is given no person, and has no way to ask for one.</summary>
public sealed class SpeakUpHandler(
    PortalDbContext db, SchoolClock clock, References references, MailQueue mail, IMalwareScanner scanner, IDataProtectionProvider keys)
{
    /// <summary>Null where this report was stored already: its code was shown then and is known to nobody else.</summary>
    public async Task<SpeakUpReceipt?> HandleAsync(SpeakUpForm form, Setting setting, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(setting);
        if (await db.Breaches.AnyAsync(breach => breach.Id == form.ReportId, ct))
            return null;
        var files = await scanner.CheckAsync(form.Files, forgetNames: true, ct);
        var known = await db.KnownPeopleAsync(clock.Today, ct);
        var people = CasePeople.WhoHandle(known);
        var code = ReturnCode.New();
        var breach = Breach.Report(
            form.ReportId, setting.Id, await references.NextAsync("BR", clock.Today, ct),
            form.ToReport(ReporterKind.Anonymous, returnCodeHash: ReturnCode.Fingerprint(code)),
            form.ToSubjects(WhoIsMeant.ByAnyNameOrOffice(form.Person, known, setting.Terms)), people, UnnamedReporter.Anonymous, clock.Now,
            new ClockBook(await db.RuleBookAsync(ct)));
        db.Breaches.Add(breach);
        if (files.Count > 0)
            db.Attach(await db.PapersOfAsync(breach, ct), breach, files, fromReporter: true, keys, UnnamedReporter.Anonymous, clock.Now);
        await mail.QueueToHandlersAsync(breach, people, ct);
        await db.SaveChangesAsync(ct);
        return new SpeakUpReceipt(breach.Reference, code, breach.Route is CaseRoute.OutsideOnly);
    }
}
