using Microsoft.AspNetCore.DataProtection;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Numbering;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Web.Features.Shared;
using SafeguardingPortal.Web.Platform.Files;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.Papers;

/// <summary>
/// Where every report comes in, with or without a name: its files are checked, it is routed and numbered, and those who handle it are told. The caller
/// saves, so that whatever belongs to it goes with the same save.
/// </summary>
public sealed class ReportDesk(
    PortalDbContext db, SchoolClock clock, References references, MailQueue mail, IMalwareScanner scanner, IDataProtectionProvider keys)
{
    internal Task<IReadOnlyList<CheckedFile>> CheckAsync(
        IReadOnlyList<IFormFile> files, bool forgetNames, CancellationToken ct, long inAll = IncomingFiles.MostBytes) =>
        scanner.CheckAsync(files, forgetNames, ct, inAll);

    /// <summary>Everyone whom the report may be about.</summary>
    internal Task<IReadOnlyList<KnownPerson>> PeopleAsync(CancellationToken ct) => db.KnownPeopleAsync(clock.Today, ct);

    internal async Task<Breach> TakeAsync(
        Guid id, BreachReport report, IReadOnlyCollection<NamedSubject> about, IReadOnlyList<KnownPerson> known, IReadOnlyList<CheckedFile> files, Actor by,
        CancellationToken ct)
    {
        var now = clock.Now;
        var people = CasePeople.WhoHandle(known);
        // The number is taken last: a report that is refused uses none.
        var clocks = await db.ClockBookAsync(ct);
        var breach = Breach.Report(id, db.SettingId, await references.NextInNoOrderAsync("BR", clock.Today, ct), report, about, people, by, now, clocks);
        db.Breaches.Add(breach);
        if (files.Count > 0)
            db.Attach(await db.PapersOfAsync(breach, ct), breach, files, fromReporter: true, keys, by, now);
        await mail.QueueReportWaitsAsync(breach, people, ct);
        return breach;
    }
}
