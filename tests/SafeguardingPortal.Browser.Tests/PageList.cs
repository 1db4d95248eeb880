using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Domain.Exceptions;
using SafeguardingPortal.Domain.Policies;

namespace SafeguardingPortal.Browser.Tests;

/// <summary>Every page of the portal. A route that is neither here nor among <see cref="NoPages"/> fails a test.</summary>
internal static class PageList
{
    public static IReadOnlyList<PageCase> All { get; } =
    [
        .. Account, .. Devices, .. DevicePages.All, .. Exceptions, .. Policies, .. Packs, .. PeoplePages.All, .. TrainingPages.All, .. TabletPages.All,
        .. CasePages.All, .. ConcernPages.All, .. RecordPages.All, .. RelationshipPages.All,
    ];

    /// <summary>Addresses that answer GET with something other than a page, and why they are not looked at here.</summary>
    public static IReadOnlyDictionary<string, string> NoPages { get; } = new Dictionary<string, string>
    {
        ["problem/{status:int}"] = "Shown in the place of other addresses; ProblemTests looks at it.",
        ["devices/flags/{checkInId:guid}/{movementId:guid}"] = "The demo's flags are all looked at; DevicePagesTests raises one.",
        ["tablet/visitors/{id:guid}"] = "The badge of whoever has just signed in; DoorJourneyTests signs somebody in.",
        ["spot-checks/{id:guid}/lists"] = "The lists as text, to be hashed.",
        ["sign-offs/signatures/{id:guid}/certificate.pdf"] = "A file; CertificateTests reads it.",
        ["exceptions/register.pdf"] = "A file; LongerExceptionTests reads it.",
        ["leader-reports/{id:guid}/pdf"] = "A file; the tests of reports to leaders read it.",
        ["relationships/{id:guid}/decision.pdf"] = "A file; the tests of relationships read it.",
        ["setting-devices/{id:guid}/found"] = "No device of the demo is missing; SettingDevicePagesTests loses one.",
        ["sign-offs/register/export.csv"] = "A table file.",
        ["people/import/template.csv"] = "A table file.",
        ["family-agreements/export.csv"] = "A table file.",
        ["calendar/{secret}.ics"] = "A calendar file; CalendarTests reads it.",
        ["breaches/{id:guid}/files/{fileId:guid}"] = "A download; the tests of reports read one.",
        ["sign-offs/matrix/export.csv"] = "A table file.",
        ["notices/poster/pdf"] = "A file; the tests of sheets read it.",
        ["notices/leaflet/{id:guid}/pdf"] = "A file; the tests of sheets read it.",
        ["notices/{id:guid}/photo"] = "A download; the tests of notices read one.",
        ["training/matrix/export.csv"] = "A table file.",
        ["training/attendance/{id:guid}/certificate"] = "A download; the tests of attendance read one.",
        ["packs/{id:guid}"] = "The demo has no pack; PackTests makes one and looks at its page.",
        ["subject-access/{id:guid}/print"] = "For paper, in the print layout; the tests of subject access read it.",
        ["subject-access/{id:guid}/show"] = "Needs a piece with a third party in it; the tests of subject access look at one.",
        ["subject-access/{id:guid}/decide"] = "Needs a piece of a record; the tests of subject access look at one.",
        ["records/{id:guid}/disposal/confirm"] = "Only where a single person may see a record; the tests of disposal read it.",
        ["breaches/{id:guid}/bundle/pdf"] = "A file; the tests of bundles read it.",
        ["breaches/{id:guid}/bundle/read"] = "The bundle's own document, printed and read in the tests of bundles.",
        ["packs/{id:guid}/pdf"] = "A file; the tests of packs read it.",
        ["policies/{id:guid}/export/{format:regex(^(word|markdown)$)}"] = "A file; the tests of exports read it.",
        ["policies/{id:guid}/check/{key:length(64)}"] = "Its address is made from what the checker finds; the tests of the checker "
                + "read it.",
        ["policies/export/{format:regex(^(word|markdown)$)}"] = "A file; the tests of exports read it.",
        ["packs/{id:guid}/read"] = "The pack's own document, printed and read in the tests of packs.",
    };

    private static PageCase[] Account =>
    [
        new("", "dsl"),
        new("sign-in", null),
        new("forgot-password", null),
        new("set-password", null) { Query = "?user=00000000-0000-0000-0000-000000000001&token=x" },
        new("choose-setting", "supply") { NothingCanBeWrong = true },
        new("audit", "manager"),
    ];

    private static PageCase[] Devices =>
    [
        new("devices", "staff") { NothingCanBeWrong = true },
        new("devices/store", "admin"),
        new("devices/take-out", "dsl"),
        new("devices/register", "dsl"),
        new("devices/register/{id:guid}", "dsl") { Id = db =>
            db.DeviceCheckIns.Where(checkIn => checkIn.Flags > 0).Select(checkIn => checkIn.Id) },
        new("devices/flags", "dsl"),
        new("devices/months", "dsl"),
        new("devices/export", "dsl"),
        new("devices/find", "dsl"),
        new("devices/absent/{personId:guid}", "dsl")
        {
            Id = db => db.People.Where(ExpectedAtStorage.On(TestSupport.TestClock.Today))
                .Where(person => !db.DeviceCheckIns
                    .Any(checkIn => checkIn.PersonId == person.Id && checkIn.Day == TestSupport.TestClock.Today))
                .Select(person => person.Id),
        },
    ];

    private static PageCase[] Exceptions =>
    [
        new("exceptions", "staff"),
        new("exceptions/ask", "staff"),
        new("exceptions/word-of-mouth", "manager"),
        new("exceptions/register", "dsl"),
        new("exceptions/{id:guid}", "manager") { Id = db => db.ExceptionRequests.Select(request => request.Id) },
        new("exceptions/{id:guid}/risk", "manager") { Id = Waiting },
        new("exceptions/{id:guid}/decide", "manager") { Id = Waiting },
        new("exceptions/{id:guid}/withdraw", "volunteer") { Id = Waiting },
        new("exceptions/{id:guid}/revoke", "manager") { Id = Live },
        new("exceptions/{id:guid}/use", "staff") { Id = Live },
    ];

    private static PageCase[] Policies =>
    [
        new("policies", "staff"),
        new("policies/new", "manager"),
        new("policies/import", "manager"),
        new("policies/import/many", "manager"),
        new("policies/imports/{id:guid}", "manager") { Id = db => db.ImportBatches.Select(batch => batch.Id) },
        new("policies/imports/{id:guid}/{order:int}", "manager")
        {
            Id = db => db.ImportBatches.Select(batch => batch.Id), Second = db => db.People.Select(_ => "1"),
        },
        new("policies/checker", "manager"),
        new("policies/guidance", "manager"),
        new("policies/guidance/enter", "manager"),
        new("policies/{id:guid}/check", "manager") { Id = InForce },
        new("policies/{id:guid}/links", "manager") { Id = Linking },
        new("policies/{id:guid}/links/{order:int}", "manager") { Id = Linking, Second = db => db.People.Select(_ => "1") },
        new("policies/findings/{id:guid}/take-back", "manager") { Id = db => db.AcceptedFindings.Select(accepted => accepted.Id) },
        new("policies/as-at", "manager"),
        new("policies/starters", "manager"),
        new("policies/starters/{key}", "manager") { Second = db => db.People.Select(_ => "mobile-and-smart-technology") },
        new("policies/{id:guid}/changes", "staff") { Id = Revised, Query = "?from=1&to=2" },
        new("policies/{id:guid}", "manager") { Id = InForce },
        new("policies/{id:guid}/versions/{number:int}", "staff") { Id = InForce, Second = db => db.People.Select(_ => "1") },
        new("policies/{id:guid}/history", "manager") { Id = InForce },
        new("policies/{id:guid}/details", "manager") { Id = InForce },
        new("policies/{id:guid}/next-version", "manager") { Id = InForce },
        new("policies/{id:guid}/withdraw", "manager") { Id = InForce },
        new("policies/{id:guid}/draft", "manager") { Id = Drafted },
        new("policies/{id:guid}/publish", "manager") { Id = Drafted },
        new("policies/{id:guid}/draft/sections", "manager") { Id = Drafted },
        new("policies/{id:guid}/draft/sections/{sectionId:guid}", "manager")
        {
            Id = Drafted,
            Second = db => db.PolicyVersions.Where(version => version.PolicyId == Drafted(db).First())
                .SelectMany(version => version.Sections).Where(part => part.Level == 1).Select(part => part.Id.ToString()),
        },
        new("policies/{id:guid}/consultation", "manager") { Id = Asked },
        new("policies/{id:guid}/consultation/{consultationId:guid}", "manager")
        {
            Id = Asked,
            Second = db => db.PolicyVersions.Where(version => version.PolicyId == Asked(db).First())
                .SelectMany(version => version.Consultations).Select(consultation => consultation.Id.ToString()),
        },
        new("policies/{id:guid}/send-for-approval", "manager") { Id = Drafted, NothingCanBeWrong = true },
        new("policies/{id:guid}/approve", "dsl") { Id = Waits },
        new("policies/{id:guid}/send-back", "dsl") { Id = Waits },
        new("policies/{id:guid}/promises", "manager") { Id = Promising },
        new("policies/{id:guid}/promises/{clause:length(64)}", "manager")
        {
            Id = Promising,
            Second = db => db.Promises.Where(promise => promise.PolicyId == Promising(db).First() && promise.Stands)
                .Select(promise => promise.ClauseKey),
        },
        new("promises", "manager"),
        new("calendar", "staff") { NothingCanBeWrong = true },
    ];

    private static PageCase[] Packs =>
    [
        new("packs", "manager"),
        new("packs/new", "manager"),
    ];

    private static IQueryable<Guid> Waiting(Data.PortalDbContext db) =>
        db.ExceptionRequests.Where(request => request.State == ExceptionState.Requested).OrderByDescending(request => request.RequestedAt)
            .Select(request => request.Id);

    private static IQueryable<Guid> Live(Data.PortalDbContext db) =>
        db.ExceptionRequests.Where(ExceptionAccess.LiveAt(TestSupport.TestClock.Start)).OrderBy(request => request.Reference)
            .Select(request => request.Id);

    private static IQueryable<Guid> Linking(Data.PortalDbContext db) =>
        db.PolicyVersions.Where(version => version.Links.Count > 0 && db.Policies.Any(policy => policy.CurrentVersionId == version.Id))
            .OrderBy(version => version.Title).Select(version => version.PolicyId);

    private static IQueryable<Guid> InForce(Data.PortalDbContext db) =>
        db.Policies.Where(policy => policy.CurrentVersionId != null && policy.DraftVersionId == null).OrderBy(policy => policy.Title)
            .Select(policy => policy.Id);

    private static IQueryable<Guid> Revised(Data.PortalDbContext db) =>
        db.PolicyVersions.Where(version => version.Number == 2 && version.PublishedAt != null).Select(version => version.PolicyId);

    private static IQueryable<Guid> Promising(Data.PortalDbContext db) =>
        db.Policies.Where(policy => db.Promises.Any(promise => promise.PolicyId == policy.Id && promise.Stands))
            .OrderBy(policy => policy.Title).Select(policy => policy.Id);

    private static IQueryable<Guid> Drafted(Data.PortalDbContext db) => InState(db, PolicyVersionState.Draft);

    private static IQueryable<Guid> Asked(Data.PortalDbContext db) => InState(db, PolicyVersionState.InConsultation);

    private static IQueryable<Guid> Waits(Data.PortalDbContext db) => InState(db, PolicyVersionState.AwaitingApproval);

    private static IQueryable<Guid> InState(Data.PortalDbContext db, PolicyVersionState state) =>
        db.PolicyVersions.Where(version => version.State == state).OrderBy(version => version.Title).Select(version => version.PolicyId);
}
