using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Bulletins;
using SafeguardingPortal.Domain.Inductions;
using SafeguardingPortal.Domain.Notices;
using SafeguardingPortal.Domain.Notices.Sheets;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.SignOffs;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.InspectionPacks;

/// <summary>The registers of inductions, bulletins and signs in a pack.</summary>
public sealed class PackRegistersTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task Inductions_bulletins_and_signs_stand_in_it_with_who_is_behind()
    {
        var setting = await portal.NewSettingAsync();
        await PrepareAsync(setting);
        var text = string.Join(' ', await portal.LinesOfPackAsync(setting));

        Assert.Contains("Induction register", text, StringComparison.Ordinal);
        Assert.Contains("0 of 1 1 point late", text, StringComparison.Ordinal);
        Assert.Contains("Where phones are kept The first day", text, StringComparison.Ordinal);
        Assert.Contains("Watches count", text, StringComparison.Ordinal);
        Assert.Contains(" 8 1 ", text, StringComparison.Ordinal);
        Assert.Contains("Front door", text, StringComparison.Ordinal);
        Assert.Contains("Look was due", text, StringComparison.Ordinal);
        Assert.Contains("fewer than 5 20 copies", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ann Hill", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_setting_without_any_is_told_so()
    {
        var setting = await portal.NewSettingAsync();
        var text = string.Join('\n', await portal.LinesOfPackAsync(setting, new() { ["Form.Parts"] = "Notices" }));

        Assert.Contains("No sign is on the log for the period.", text, StringComparison.Ordinal);
        Assert.Contains("No leaflet was issued yet.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Induction register", text, StringComparison.Ordinal);
    }

    private static Task PrepareAsync(TestSetting setting) => setting.QueryAsync(async db =>
    {
        var (by, now, today) = (setting[Role.Manager].Actor, TestClock.Start.AddDays(-2), TestClock.Today.AddDays(-2));
        var list = InductionList.Set(
            Ids.New(), setting.Id, PersonCategory.Employee, [new InductionPoint("Where phones are kept", 0)], Ids.New, by, now);
        var newcomer = StaffMember.Join(
            Ids.New(), setting.Id, "Nell Newcome", null, "Practitioner", PersonCategory.Employee, today, by, now);
        var inductor = await db.People.FindAsync(setting[Role.Dsl].Id);
        var bulletin = Bulletin.Send(Ids.New(), setting.Id, "Watches count", "Like phones.", Audience.All, Ids.New, by, now, today);
        var sheet = new Sheet("Visiting us", [new SheetPart("When", ["Always"])]);
        var leaflet = Leaflet.Issue(Ids.New(), setting.Id, sheet, sheet.Fingerprint, null, by, now, today);
        db.AddRange(
            list, newcomer, Induction.Begin(Ids.New(), newcomer, inductor!, list, Ids.New, by, now, today), bulletin,
            BulletinReceipt.Give(Ids.New(), bulletin, by.PersonId, by, now), leaflet,
            LeafletPile.Record(Ids.New(), leaflet, today, 20, "By the door", by, now, today),
            Notice.Record(
                Ids.New(), setting.Id, new(NoticeKind.Sign, "Front door", "Phones away", today, null, today.AddDays(1)), null, by, now),
            Domain.Visitors.Visit.SignIn(
                Ids.New(), setting.Id, "VI-2026-0001",
                new Domain.Visitors.VisitorArrival(
                    "Ann Hill", null, Domain.Visitors.VisitorCategory.Contractor, by.PersonId, setting.SiteId, false,
                    Domain.Visitors.VisitorDevices.None, true, null, false, false, leaflet.Id),
                null, by, now));
        return await db.SaveChangesAsync();
    });
}
