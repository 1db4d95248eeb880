using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web.Commands.SeedDemo;
using SafeguardingPortal.Web.Platform.Tablets;

namespace SafeguardingPortal.Browser.Tests;

/// <summary>The pages of shared tablets: those who look after them, the tablet itself, and a person at it.</summary>
internal static class TabletPages
{
    /// <summary>Nobody stands at the tablet.</summary>
    public const string Tablet = "tablet";

    /// <summary>Somebody of the demo typed their PIN.</summary>
    public const string AtTablet = "tablet:Priya Sandhu";

    /// <summary>A staff meeting signs.</summary>
    public const string Meeting = "tablet!";

    public static IReadOnlyList<PageCase> All { get; } =
    [
        new("setting/tablets", "manager"),
        new("setting/tablets/add", "manager"),
        new("setting/tablets/{id:guid}/code", "manager") { Id = Tablets, NothingCanBeWrong = true },
        new("setting/tablets/{id:guid}/revoke", "manager") { Id = Tablets },
        new("people/{id:guid}/pin-card", "manager") { Id = WithCard },
        new("people/{id:guid}/pin-card/withdraw", "manager") { Id = WithCard },
        new("tablet", Tablet),
        new("tablet/pair", null),
        new("tablet/who", Tablet),
        new("tablet/pin", AtTablet),
        new("tablet/card", Tablet),
        new("tablet/own-pin", AtTablet),
        new("tablet/do", AtTablet) { NothingCanBeWrong = true },
        new("tablet/sign", AtTablet) { NothingCanBeWrong = true },
        new("tablet/sign/{id:guid}", AtTablet) { Id = StaffPolicy, Query = "?whole=true", NothingCanBeWrong = true },
        new("tablet/meeting", Meeting) { NothingCanBeWrong = true },
        new("sign-offs/meeting", "manager"),
    ];

    public static bool IsAtTablet(string person) => person.StartsWith(Tablet, StringComparison.Ordinal);

    public static string? PersonOf(string person) => person.Contains(':', StringComparison.Ordinal) ? person.Split(':')[1] : null;

    /// <summary>Makes this browser a paired tablet of the demo, and lets somebody type their PIN.</summary>
    public static async Task StandAtTabletAsync(this Visit visit, Demo demo, Uri address, string? person, bool meeting)
    {
        var secret = await demo.QueryAsync(async db =>
        {
            var site = await db.Settings.SelectMany(setting => setting.Sites).Select(found => found.Id).FirstAsync();
            var name = $"Tablet {Ids.New().ToString("N")[^6..]}";
            var paired = await db.AddTabletAsync(demo.SettingId, site, name, TestClock.Start);
            if (meeting)
            {
                var tablet = await db.SharedTablets.SingleAsync(found => found.Name == name);
                var leader = await db.People.OrderBy(person => person.Name).Select(person => person.Id).FirstAsync();
                tablet.OpenMeeting(await StaffPolicy(db).FirstAsync(), "Use", new Actor(leader, "Leader", new HashSet<Domain.Access.Role>()), TestClock.Start, TestClock.Today);
                await db.SaveChangesAsync();
            }

            return paired;
        });
        await visit.UseCookieAsync(address, CurrentTablet.Cookie, secret);
        if (person is null)
            return;

        await visit.GoAsync("/tablet/who");
        await visit.FollowAsync(person);
        await visit.Page.GetByLabel("Your PIN").FillAsync(DemoLogIns.Pin);
        await visit.PressAsync("Go on");
        await visit.Page.WaitForURLAsync("**/tablet/do");
    }

    private static IQueryable<Guid> StaffPolicy(PortalDbContext db) =>
        db.AcceptableUseAudiences.Where(audience => audience.AnnouncesMonitoring).Select(audience => audience.Id);

    private static IQueryable<Guid> Tablets(PortalDbContext db) =>
        db.SharedTablets.Where(tablet => tablet.RevokedAt == null).OrderBy(tablet => tablet.Name).Select(tablet => tablet.Id);

    private static IQueryable<Guid> WithCard(PortalDbContext db) =>
        db.PinCards.Where(card => card.WithdrawnAt == null).OrderBy(card => card.PersonId).Select(card => card.PersonId);
}
