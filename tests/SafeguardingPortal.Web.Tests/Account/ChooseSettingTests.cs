using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.Account;

public sealed class ChooseSettingTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task Someone_of_two_settings_chooses_one_and_has_that_one_s_roles_only()
    {
        var (first, second, client) = await PersonOfTwoAsync();
        using (client)
        {
            var sentToChoose = await client.GetAsync("/audit");
            var choices = await client.GetPageAsync("/choose-setting");
            await client.PostFormAsync(choices, new() { ["settingId"] = second.Id.ToString() });
            var asStaff = await client.GetAsync("/audit");
            await client.PostFormAsync(choices, new() { ["settingId"] = first.Id.ToString() });
            var asManager = await client.GetAsync("/audit");

            Assert.Equal("/choose-setting", sentToChoose.Location);
            Assert.Equal(HttpStatusCode.Forbidden, asStaff.Status);
            Assert.Equal(HttpStatusCode.OK, asManager.Status);
        }
    }

    [Fact]
    public async Task A_setting_that_one_does_not_belong_to_cannot_be_chosen()
    {
        var other = await portal.NewSettingAsync();
        var (_, _, client) = await PersonOfTwoAsync();
        using (client)
        {
            var choices = await client.GetPageAsync("/choose-setting");

            Assert.Equal(HttpStatusCode.NotFound, (await client.PostFormAsync(choices, new() { ["settingId"] = other.Id.ToString() })).Status);
        }
    }

    [Fact]
    public async Task A_leaver_is_out_at_once()
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Manager);
        await client.GetPageAsync("/audit");

        await setting.QueryAsync(async db =>
        {
            var person = await db.People.Include(member => member.Roles).SingleAsync(member => member.Id == setting[Role.Manager].Id);
            person.Leave(TestClock.Today.AddDays(-1), "Moved away", Actor.Portal, TestClock.Start);
            return await db.SaveChangesAsync();
        });

        Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync("/audit")).Status);
    }

    private async Task<(TestSetting First, TestSetting Second, PortalClient Client)> PersonOfTwoAsync()
    {
        var (first, second) = (await portal.NewSettingAsync(), await portal.NewSettingAsync());
        var person = first[Role.Manager];
        var userId = await first.QueryAsync(db => db.People.Where(member => member.Id == person.Id).Select(member => member.UserId!.Value).SingleAsync());
        await second.SaveAsync(db =>
        {
            var member = StaffMember.Join(
                Ids.New(), second.Id, person.Name, person.Email, null, PersonCategory.Supply, TestClock.Today.AddDays(-9), Actor.Portal, TestClock.Start);
            member.Appoint(Ids.New(), Role.Staff, TestClock.Today.AddDays(-9), Actor.Portal, TestClock.Start);
            member.LinkLogIn(userId, Actor.Portal, TestClock.Start);
            db.People.Add(member);
        });
        return (first, second, await person.SignInAsync());
    }
}
