using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Reviews;

namespace SafeguardingPortal.Browser.Tests;

/// <summary>The pages of people, of the setting, of signatures and of reviews.</summary>
internal static class PeoplePages
{
    public static IReadOnlyList<PageCase> All { get; } =
    [
        new("people", "manager"),
        new("people/add", "admin"),
        new("people/whos-who", "staff"),
        new("people/{id:guid}", "admin") { Id = Someone },
        new("people/{id:guid}/correct", "admin") { Id = Someone },
        new("people/{id:guid}/invite", "admin") { Id = WithoutLogIn },
        new("people/{id:guid}/leave", "admin") { Id = Someone },
        new("people/{id:guid}/take-back", "admin") { Id = db => db.People.Where(person => person.LeftOn != null).Select(person => person.Id) },
        new("people/{id:guid}/roles/appoint", "manager") { Id = Someone },
        new("people/{id:guid}/roles/{role}/stand-down", "manager") { Id = Deputy, Second = db => db.People.Select(_ => "DeputyDsl") },
        new("people/groups", "admin"),
        new("people/groups/{id:guid}/close", "admin") { Id = db =>
            db.PeopleGroups.Where(group => group.InUse).OrderBy(group => group.Name).Select(group => group.Id) },
        new("people/import", "admin"),
        new("people/{id:guid}/place", "admin") { Id = Someone, NothingCanBeWrong = true },
        new("people/{id:guid}/away", "admin") { Id = Someone },
        new("people/{id:guid}/back", "admin") { Id = Someone },
        new("sign-offs/my-team", "manager"),
        new("sign-offs/matrix", "manager"),
        new("sign-offs/matrix/print", "manager"),
        new("sign-offs/coverage", "manager"),
        new("sign-offs/campaigns", "manager"),
        new("sign-offs/campaigns/{id:guid}", "manager") { Id = db =>
            db.Campaigns.OrderByDescending(campaign => campaign.OpenedAt).Select(campaign => campaign.Id) },
        new("setting", "manager"),
        new("setting/edit", "manager"),
        new("setting/restricted-times", "manager"),
        new("setting/restricted-times/add", "manager"),
        new("setting/restricted-times/{periodId:guid}", "manager") { Id = Period },
        new("setting/restricted-times/{periodId:guid}/end", "manager") { Id = Period },
        new("setting/terms", "manager"),
        new("setting/device-kinds", "manager"),
        new("setting/break-rule", "manager"),
        new("setting/sites/add", "manager"),
        new("setting/storage-places/add", "manager"),
        new("setting/storage-places/{placeId:guid}/room", "manager") { Id = db =>
            db.Settings.SelectMany(setting => setting.StoragePlaces).Select(place => place.Id) },
        new("setting/storage-places/{placeId:guid}/close", "manager") { Id = db =>
            db.Settings.SelectMany(setting => setting.StoragePlaces).Select(place => place.Id) },
        new("sign-offs", "staff"),
        new("sign-offs/{policyId:guid}", "staff") { Id = Asked },
        new("sign-offs/register", "manager"),
        new("sign-offs/register/print", "manager"),
        new("sign-offs/remind", "manager") { NothingCanBeWrong = true },
        new("sign-offs/audiences", "manager"),
        new("sign-offs/audiences/{policyId:guid}", "manager") { Id = Asked },
        new("sign-offs/people/{personId:guid}", "manager") { Id = Someone },
        new("sign-offs/signatures/{id:guid}", "manager") { Id = Signature },
        new("verify/{setting}", null) { Second = db => db.Settings.Select(setting => setting.Code) },
        new("sign-offs/signatures/{id:guid}/withdraw", "manager") { Id = Signature },
        new("family-agreements", "manager"),
        new("family-agreements/new", "manager"),
        new("family-agreements/{id:guid}/withdraw", "manager") { Id = db =>
            db.FamilyAgreements.Where(agreement => agreement.WithdrawnOn == null).Select(agreement => agreement.Id) },
        new("reviews", "manager"),
        new("reviews/{id:guid}/complete", "manager") { Id = db =>
            db.Reviews.Where(review => review.State == ReviewState.Open).Select(review => review.Id) },
        new("reviews/raise/{policyId:guid}", "manager") { Id = Asked },
    ];

    private static IQueryable<Guid> Period(PortalDbContext db) =>
        db.Settings.SelectMany(setting => setting.RestrictedPeriods).Select(period => period.Id);

    private static IQueryable<StaffMember> InPost(PortalDbContext db) =>
        db.People.Where(person => person.LeftOn == null).OrderBy(person => person.Name);

    private static IQueryable<Guid> Someone(PortalDbContext db) =>
        InPost(db).Where(person => person.UserId != null).Select(person => person.Id);

    private static IQueryable<Guid> WithoutLogIn(PortalDbContext db) =>
        InPost(db).Where(person => person.UserId == null).Select(person => person.Id);

    private static IQueryable<Guid> Deputy(PortalDbContext db) =>
        InPost(db).Where(person => person.Roles.Any(holding => holding.Role == Role.DeputyDsl)).Select(person => person.Id);

    private static IQueryable<Guid> Asked(PortalDbContext db) =>
        db.AcceptableUseAudiences.OrderBy(audience => audience.Id).Select(audience => audience.Id);

    private static IQueryable<Guid> Signature(PortalDbContext db) =>
        db.SignOffs.Where(signed => signed.WithdrawnOn == null).OrderBy(signed => signed.SignedAt).Select(signed => signed.Id);
}
