using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.SignOffs;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.SignOffs;

public sealed class SignAtTabletTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task A_person_signs_by_PIN_with_a_witness_and_is_gone()
    {
        var setting = await portal.NewSettingAsync();
        var policy = await setting.PolicyToSignAsync();
        var me = setting[Role.Staff];
        await me.CardAsync();
        using var tablet = await setting.TabletAsync("Staff room");

        await tablet.ComeAsync(me, "/tablet/sign");
        Assert.Contains("To sign", (await tablet.GetPageAsync("/tablet/sign")).Text, StringComparison.Ordinal);
        var page = await tablet.GetPageAsync($"/tablet/sign/{policy}");
        var fields = new Dictionary<string, string?> { ["Form.Confirmed"] = "true", ["Form.TypedName"] = me.Name, ["Form.WitnessId"] = "" };
        var alone = await tablet.PostFormAsync(page, fields);
        fields["Form.WitnessId"] = setting[Role.Dsl].Id.ToString();
        var done = await tablet.PostFormAsync(alone, fields);

        Assert.Contains("Choose the colleague who is with you", alone.Text, StringComparison.Ordinal);
        Assert.Equal(me.Name, alone.ValueOf("Form.TypedName"));
        Assert.Equal("/tablet", done.Location);
        Assert.Equal("/tablet", (await tablet.GetAsync($"/tablet/sign/{policy}")).Location);
        var signed = await setting.QueryAsync(db => db.SignOffs.SingleAsync());
        Assert.Equal(
            (me.Id, HowShown.SharedTablet, setting[Role.Dsl].Id, "The tablet Staff room"),
            (signed.PersonId, signed.HowShown, signed.WitnessId!.Value, signed.Device));
        var entry = await setting.QueryAsync(db => db.AuditEntries.SingleAsync(row => row.Event == "PolicySigned"));
        Assert.Equal((me.Id, "Staff room"), (entry.ActorId, entry.Tablet));
    }

    [Fact]
    public async Task The_card_alone_signs_nothing()
    {
        var setting = await portal.NewSettingAsync();
        var policy = await setting.PolicyToSignAsync();
        var token = await setting[Role.Staff].CardAsync();
        using var tablet = await setting.TabletAsync();
        await tablet.PostFormAsync(await tablet.GetPageAsync("/tablet/card"), new() { ["Form.Code"] = token }, "/tablet/card");

        var asked = await tablet.GetAsync($"/tablet/sign/{policy}");

        Assert.Equal($"/tablet/pin?next=%2Ftablet%2Fsign%2F{policy}", asked.Location);
    }

    [Fact]
    public async Task A_policy_of_another_setting_is_not_there_and_an_unpaired_browser_finds_nothing()
    {
        var elsewhere = await (await portal.NewSettingAsync()).PolicyToSignAsync();
        var setting = await portal.NewSettingAsync();
        await setting[Role.Staff].CardAsync();
        using var tablet = await setting.TabletAsync();
        await tablet.ComeAsync(setting[Role.Staff]);
        using var stranger = portal.NewClient();

        Assert.Equal(HttpStatusCode.NotFound, (await tablet.GetAsync($"/tablet/sign/{elsewhere}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"/tablet/sign/{elsewhere}")).Status);
    }

    [Fact]
    public async Task A_staff_meeting_signs_one_after_another_with_the_leader_as_witness()
    {
        var setting = await portal.NewSettingAsync();
        var policy = await setting.PolicyToSignAsync();
        TestPerson[] people = [setting[Role.Staff], setting[Role.Dsl], setting[Role.Manager]];
        foreach (var person in people)
            await person.CardAsync();
        using var tablet = await setting.TabletAsync();
        using var manager = await setting.SignInAsAsync(Role.Manager);
        var tabletId = await setting.QueryAsync(db => db.SharedTablets.Select(found => found.Id).SingleAsync());
        var empty = await manager.PostFormAsync(
            await manager.GetPageAsync("/sign-offs/meeting"), new() { ["Form.TabletId"] = "", ["Form.PolicyId"] = "" });
        await manager.PostFormAsync(
            empty, new() { ["Form.TabletId"] = tabletId.ToString(), ["Form.PolicyId"] = policy.ToString() });
        Assert.Equal(HttpStatusCode.BadRequest, empty.Status);

        Assert.Equal("/tablet/meeting", (await tablet.GetAsync("/tablet")).Location);
        foreach (var person in people)
        {
            var queue = await tablet.GetPageAsync("/tablet/meeting");
            Assert.Contains(person.Name, queue.Text, StringComparison.Ordinal);
            var come = await tablet.ComeAsync(person, $"/tablet/sign/{policy}");
            var page = await tablet.GetPageAsync(come.Location!);
            var others = people.Where(other => other != person).Select(other => other.Name);
            Assert.All(others, name => Assert.DoesNotContain(name, page.Html.QuerySelector("header")!.TextContent, StringComparison.Ordinal));
            var fields = new Dictionary<string, string?> { ["Form.Confirmed"] = "true", ["Form.TypedName"] = person.Name };
            // Who leads the meeting names another witness for their own signature.
            if (person == setting[Role.Manager])
                fields["Form.WitnessId"] = setting[Role.Dsl].Id.ToString();
            Assert.Equal("/tablet", (await tablet.PostFormAsync(page, fields)).Location);
        }

        var signatures = await setting.QueryAsync(db => db.SignOffs.ToDictionaryAsync(row => row.PersonId, row => row.WitnessId));
        Assert.Equal(setting[Role.Manager].Id, signatures[setting[Role.Staff].Id]);
        Assert.Equal(setting[Role.Dsl].Id, signatures[setting[Role.Manager].Id]);
        Assert.Contains("3 signed", (await tablet.GetPageAsync("/tablet/meeting")).Text, StringComparison.Ordinal);
        await manager.PostFormAsync(await manager.GetPageAsync("/sign-offs/meeting"), [], action: "/end");
        Assert.Equal("/tablet", (await tablet.GetAsync("/tablet/meeting")).Location);
    }

    [Fact]
    public async Task A_meeting_is_opened_by_those_who_see_the_register_at_a_tablet_of_their_own()
    {
        var setting = await portal.NewSettingAsync();
        var other = await portal.NewSettingAsync();
        await other.TabletSecretAsync();
        await setting.TabletSecretAsync();
        var policy = await setting.PolicyToSignAsync();
        var theirs = await other.QueryAsync(db => db.SharedTablets.Select(found => found.Id).SingleAsync());
        using var stranger = portal.NewClient();
        using var staff = await setting.SignInAsAsync(Role.Staff);
        using var manager = await setting.SignInAsAsync(Role.Manager);

        Assert.Contains("/sign-in", (await stranger.GetAsync("/sign-offs/meeting")).Location, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await staff.GetAsync("/sign-offs/meeting")).Status);
        var page = await manager.GetPageAsync("/sign-offs/meeting");
        var answer = await manager.PostFormAsync(
            page, new() { ["Form.TabletId"] = theirs.ToString(), ["Form.PolicyId"] = policy.ToString() });
        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
    }
}
