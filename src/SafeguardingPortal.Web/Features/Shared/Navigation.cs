using SafeguardingPortal.Domain.Access;

namespace SafeguardingPortal.Web.Features.Shared;

/// <summary>A place in the portal, open to whoever holds the permission.</summary>
public sealed record Place(string Name, string Path, Permission? Permission = null);

/// <summary>Places that are about the same thing.</summary>
public sealed record PlaceGroup(string Name, IReadOnlyList<Place> Places);

/// <summary>The portal's places: the rail on a desk and the menu on a phone show them all, the bar on a phone the first few.</summary>
public static class Navigation
{
    public static readonly Place Home = new("Home", "/");
    public static readonly Place Devices = new("Devices", "/devices", Permission.StoreDevices);
    public static readonly Place Policies = new("Policies", "/policies", Permission.ReadPolicies);
    public static readonly Place Report = new("Report", "/breaches/report", Permission.ReportBreaches);

    /// <summary>Everyone's own places.</summary>
    public static readonly IReadOnlyList<Place> Everyday =
    [
        Home,
        Devices,
        Policies,
        new("Sign-offs", "/sign-offs", Permission.SignPolicies),
        new("Training", "/training", Permission.TakeTraining),
        new("Bulletins", "/bulletins", Permission.TakeTraining),
        new("Exceptions", "/exceptions", Permission.RequestExceptions),
        new("Relationships", "/relationships", Permission.TellOfRelationships),
    ];

    /// <summary>Places for those who look after the setting, by what they are about.</summary>
    public static readonly IReadOnlyList<PlaceGroup> Oversight =
    [
        new("Cases",
        [
            new("Breaches", "/breaches", Permission.WorkOnBreaches),
            new("Low-level concerns", "/concerns", Permission.WorkOnBreaches),
            new("Relationships told of", "/relationships/register", Permission.DecideRelationships),
            new("Lessons", "/lessons", Permission.SeeReviewRegister),
            new("Records kept", "/records", Permission.WorkOnBreaches),
            new("Held about a person", "/subject-access", Permission.AnswerSubjectAccess),
            new("References", "/employment-references", Permission.WorkOnBreaches),
            new("Agencies", "/agencies", Permission.WorkOnBreaches),
            new("Sanctions", "/sanctions", Permission.WorkOnBreaches),
            new("Emergency", "/breaches/emergency", Permission.ReadCasesInEmergency),
        ]),
        new("The day",
        [
            new("Device register", "/devices/register", Permission.SeeDeviceRegister),
            new("Visitors", "/visitors", Permission.UseVisitorBook),
            new("Exception register", "/exceptions/register", Permission.SeeExceptionRegister),
            new("Roster", "/roster", Permission.KeepRoster),
            new("Setting’s devices", "/setting-devices", Permission.UseSettingDevices),
            new("Spot checks", "/spot-checks", Permission.RunSpotChecks),
        ]),
        new("Proof",
        [
            new("Promise and proof", "/promises", Permission.SeeFigures),
            new("Reports to leaders", "/leader-reports", Permission.SeeFigures),
            new("Reviews", "/reviews", Permission.SeeReviewRegister),
            new("Signs and notices", "/notices", Permission.KeepNotices),
            new("Parents and learners", "/family-agreements", Permission.KeepFamilyAgreements),
            new("Packs", "/packs", Permission.BuildPacks),
            new("Audit trail", "/audit", Permission.SeeAuditTrail),
        ]),
        new("The setting",
        [
            new("People", "/people", Permission.SeePeople),
            new("Inductions", "/inductions", Permission.SeeTrainingRegister),
            new("Setting", "/setting", Permission.ManageSetting),
        ]),
    ];

    // Pages whose address begins like another place's.
    private static readonly IReadOnlyList<(string Begin, string Place)> Elsewhere =
    [
        ("/inductions/mine", "/training"),
        ("/devices/flags", "/devices/register"),
        ("/devices/months", "/devices/register"),
        ("/devices/days", "/devices/register"),
        ("/devices/door", "/devices/register"),
        ("/devices/absent", "/devices/register"),
        ("/devices/export", "/devices/register"),
        ("/devices/find", "/devices/register"),
    ];

    /// <summary>The place that a page belongs to: the one whose path begins its address, the longest first.</summary>
    public static Place? Of(PathString path)
    {
        var address = Elsewhere.Where(page => path.StartsWithSegments(page.Begin, StringComparison.OrdinalIgnoreCase))
            .Select(page => new PathString(page.Place)).FirstOrDefault(path);
        return Everyday.Concat(Oversight.SelectMany(group => group.Places)).Append(Report)
            .Where(place => place.Path == "/" ? address == "/" : address.StartsWithSegments(place.Path, StringComparison.OrdinalIgnoreCase))
            .MaxBy(place => place.Path.Length);
    }
}
