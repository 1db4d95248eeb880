using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Exceptions;
using SafeguardingPortal.Domain.SettingDevices;

namespace SafeguardingPortal.Browser.Tests;

/// <summary>The pages about the setting's own devices.</summary>
internal static class DevicePages
{
    public static PageCase[] All { get; } =
    [
        new("roster", "manager"),
        new("roster/import", "manager"),
        new("roster/people/{id:guid}", "manager") { Id = db => db.WeekPatterns.Select(pattern => pattern.PersonId) },
        new("devices/days", "dsl"),
        new("devices/days/{id:guid}", "dsl") { Id = OpenDay },
        new("devices/days/{id:guid}/close", "dsl") { Id = OpenDay },
        new("devices/days/{id:guid}/gaps/{gapId:guid}", "dsl")
        {
            Id = OpenDay,
            Second = db => db.RosterDays.Where(day => day.OpenGaps > 0).OrderBy(day => day.Day).Take(1).SelectMany(day => day.Gaps)
                .Where(gap => gap.Resolution == null).Select(gap => gap.Id.ToString()),
        },
        new("devices/door", "dsl"),
        new("tablet/devices", TabletPages.Tablet),
        new("tablet/devices/{id:guid}", TabletPages.Tablet)
        {
            Id = db => db.People.Where(person => person.LeftOn == null).Select(person => person.Id),
        },
        new("tablet/devices/mine", TabletPages.AtTablet),
        new("tablet/visitors", TabletPages.Tablet),
        new("tablet/visitors/leave", TabletPages.Tablet),
        new("visitors", "staff"),
        new("visitors/new", "staff"),
        new("visitors/challenge", "staff"),
        new("visitors/challenges", "dsl"),
        new("visitors/past", "dsl"),
        new("visitors/{id:guid}", "staff") { Id = db => db.Visits.Select(visit => visit.Id) },
        new("spot-checks", "staff"),
        new("spot-checks/how", "staff"),
        new("spot-checks/new", "dsl"),
        new("spot-checks/{id:guid}", "dsl") { Id = Drawn },
        new("spot-checks/{id:guid}/reveal", "dsl") { Id = Drawn },
        new("spot-checks/{id:guid}/checks/{number:int}", "dsl") { Id = Drawn, Second = db => db.People.Select(_ => "1") },
        new("exceptions/figures", "dsl"),
        new("exceptions/{id:guid}/longer", "manager") { Id = LiveExceptions },
        new("exceptions/{id:guid}/longer/decide", "manager") { Id = LiveExceptions },
        new("setting-devices", "manager"),
        new("setting-devices/new", "manager"),
        new("setting-devices/who-had-it", "staff") { Query = "?at=2026-05-05T10:14" },
        new("setting-devices/off-site-log", "staff"),
        new("setting-devices/image-checks", "dsl"),
        new("setting-devices/{id:guid}", "manager") { Id = InUse },
        new("setting-devices/{id:guid}/label", "staff") { Id = InUse },
        new("setting-devices/{id:guid}/details", "manager") { Id = InUse },
        new("setting-devices/{id:guid}/protection", "manager") { Id = InUse },
        new("setting-devices/{id:guid}/issue", "manager") { Id = InUse },
        new("setting-devices/{id:guid}/return", "staff") { Id = InUse },
        new("setting-devices/{id:guid}/clear", "staff") { Id = InUse },
        new("setting-devices/{id:guid}/off-site", "staff") { Id = InUse },
        new("setting-devices/{id:guid}/back", "staff") { Id = Away },
        new("setting-devices/{id:guid}/images", "manager") { Id = InUse },
        new("setting-devices/{id:guid}/lost", "staff") { Id = InUse },
        new("setting-devices/{id:guid}/retire", "manager") { Id = InUse },
        new("setting-devices/software", "manager"),
        new("setting-devices/software/ask", "staff"),
        new("setting-devices/software/{id:guid}/decide", "manager") { Id = Asked },
        new("setting-devices/software/{id:guid}/take-off", "manager") { Id = Allowed },
        new("setting-devices/software/{id:guid}/install", "manager") { Id = Allowed },
        new("setting-devices/media", "staff"),
        new("setting-devices/media/new", "staff"),
        new("setting-devices/monitoring", "dsl"),
        new("setting-devices/monitoring/new", "dsl"),
        new("setting-devices/monitoring/{id:guid}", "dsl") { Id = Reviewed },
        new("setting-devices/monitoring/{id:guid}/findings/new", "dsl") { Id = Reviewed },
        new("setting-devices/monitoring/{id:guid}/findings/{findingId:guid}", "dsl")
        {
            Id = Reviewed,
            Second = db => db.MonitoringReviews.SelectMany(review => review.Findings).Where(finding => finding.DoneAt == null)
                .Select(finding => finding.Id.ToString()),
        },
        new("setting-devices/authorisations", "manager"),
        new("setting-devices/authorisations/new", "manager"),
        new("setting-devices/authorisations/{id:guid}/end", "manager") { Id = db => db.DeviceAuthorisations.Select(given => given.Id) },
    ];

    private static IQueryable<Guid> Drawn(PortalDbContext db) =>
        db.SpotCheckDraws.Where(draw => draw.RevealedAt == null).Select(draw => draw.Id);

    private static IQueryable<Guid> LiveExceptions(PortalDbContext db) =>
        db.ExceptionRequests.Where(ExceptionAccess.LiveAt(TestSupport.TestClock.Start)).OrderBy(request => request.Reference)
            .Select(request => request.Id);

    private static IQueryable<Guid> OpenDay(PortalDbContext db) =>
        db.RosterDays.Where(day => day.OpenGaps > 0).OrderBy(day => day.Day).Select(day => day.Id);

    private static IQueryable<Guid> InUse(PortalDbContext db) =>
        db.SettingDevices.Where(device => device.State == SettingDeviceState.Issued && device.HasCamera).OrderBy(device => device.Reference)
            .Select(device => device.Id);

    private static IQueryable<Guid> Away(PortalDbContext db) =>
        db.SettingDevices.Where(device => device.State == SettingDeviceState.OffSite).Select(device => device.Id);

    private static IQueryable<Guid> Asked(PortalDbContext db) =>
        db.SoftwareRequests.Where(request => request.State == SoftwareState.Asked).Select(request => request.Id);

    private static IQueryable<Guid> Allowed(PortalDbContext db) =>
        db.SoftwareRequests.Where(request => request.State == SoftwareState.Allowed).OrderBy(request => request.Name)
            .Select(request => request.Id);

    private static IQueryable<Guid> Reviewed(PortalDbContext db) =>
        db.MonitoringReviews.Where(review => review.OpenFindings > 0).Select(review => review.Id);
}
