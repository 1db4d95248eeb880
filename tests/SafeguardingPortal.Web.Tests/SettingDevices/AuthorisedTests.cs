using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.SettingDevices;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.SettingDevices;

/// <summary>What the register of authorised people refuses.</summary>
public sealed class AuthorisedTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task Once_somebody_is_named_for_pictures_a_camera_is_handed_to_them_and_the_leader_only()
    {
        var setting = await portal.NewSettingAsync();
        foreach (var role in new[] { Role.Staff, Role.Dsl, Role.Manager })
            await setting[role].SignedMonitoringAsync();
        var camera = await setting.HasCameraAsync();
        using var manager = await setting.SignInAsAsync(Role.Manager);

        Assert.Equal(HttpStatusCode.Redirect, (await IssueAsync(manager, camera, setting[Role.Staff], "Oak room")).Status);
        await AuthoriseAsync(setting, AuthorisedTask.TakePictures, setting[Role.Dsl]);
        var refused = await IssueAsync(manager, camera, setting[Role.Staff], "Elm room");

        Assert.Equal((HttpStatusCode.BadRequest, "Elm room"), (refused.Status, refused.ValueOf("Form.Place")));
        Assert.Contains("is not authorised to take pictures of children", refused.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await IssueAsync(manager, camera, setting[Role.Dsl], "Elm room")).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await IssueAsync(manager, camera, setting[Role.Manager], "Office")).Status);
        Assert.Equal(setting[Role.Manager].Id, await setting.QueryAsync(db => db.SettingDevices.Select(found => found.HolderId).SingleAsync()));
    }

    [Fact]
    public async Task Off_site_goes_with_whoever_is_named_and_unencrypted_only_when_the_leader_lets_it_go()
    {
        var setting = await portal.NewSettingAsync();
        foreach (var role in new[] { Role.Staff, Role.Dsl })
            await setting[role].SignedMonitoringAsync();
        var camera = await setting.HasCameraAsync(device => device.ClearForOuting(
            Ids.New(), true, true, setting[Role.Dsl].Name, null, setting[Role.Dsl].Actor, TestClock.Start.AddHours(-1)));
        await AuthoriseAsync(setting, AuthorisedTask.TakeDevicesOffSite, setting[Role.Dsl]);
        using var manager = await setting.SignInAsAsync(Role.Manager);
        using var dsl = await setting.SignInAsAsync(Role.Dsl);

        var unnamed = await TakeAsync(manager, camera, setting[Role.Staff], "The battery is new");
        var unencrypted = await TakeAsync(dsl, camera, setting[Role.Dsl], null);
        var byHerself = await TakeAsync(dsl, camera, setting[Role.Dsl], "The battery is new");
        var letGo = await TakeAsync(manager, camera, setting[Role.Dsl], "The battery is new");

        Assert.Contains("is not authorised to take devices off site", unnamed.Text, StringComparison.Ordinal);
        Assert.All([unnamed, unencrypted, byHerself], answer => Assert.Equal(HttpStatusCode.BadRequest, answer.Status));
        Assert.Equal(HttpStatusCode.Redirect, letGo.Status);
        Assert.Equal(SettingDeviceState.OffSite, await setting.QueryAsync(db => db.SettingDevices.Select(found => found.State).SingleAsync()));
    }

    [Fact]
    public async Task What_is_issued_to_one_person_alone_no_colleague_takes()
    {
        var setting = await portal.NewSettingAsync();
        var other = await setting.NewPersonAsync();
        await other.SignedMonitoringAsync();
        var camera = await setting.HasCameraAsync(device =>
        {
            device.Describe(
                new DeviceParticulars("Acorn camera", SettingDeviceKind.Camera, "SN-1", null, true, false, AllowedUsers.AuthorisedPersonOnly, 7),
                "One person only", setting[Role.Manager].Actor, TestClock.Start.AddDays(-9));
            device.Issue(
                Ids.New(), setting[Role.Staff].Id, setting[Role.Staff].Name, true, "Oak room", setting[Role.Manager].Actor,
                TestClock.Start.AddDays(-8));
        });
        using var colleague = await other.SignInAsync();

        var refused = await IssueAsync(colleague, camera, other, "Elm room");

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("Only the person it is issued to uses it", refused.Text, StringComparison.Ordinal);
    }

    private static Task AuthoriseAsync(TestSetting setting, AuthorisedTask task, TestPerson person) => setting.SaveAsync(db =>
        db.DeviceAuthorisations.Add(DeviceAuthorisation.Give(
            Ids.New(), setting.Id, person.Id, task, null, TestClock.Today.AddDays(-1), null, "Trained", setting[Role.Manager].Actor,
            TestClock.Start.AddDays(-1))));

    private static async Task<PortalAnswer> IssueAsync(PortalClient client, SettingDevice device, TestPerson to, string room) =>
        await client.PostFormAsync(
            await client.GetPageAsync($"/setting-devices/{device.Id}/issue"),
            new() { ["Form.PersonId"] = to.Id.ToString(), ["Form.Place"] = room });

    private static async Task<PortalAnswer> TakeAsync(PortalClient client, SettingDevice device, TestPerson who, string? because) =>
        await client.PostFormAsync(await client.GetPageAsync($"/setting-devices/{device.Id}/off-site"), new()
        {
            ["Form.PersonId"] = who.Id.ToString(),
            ["Form.Destination"] = "The wood",
            ["Form.ExpectedBackAt"] = "2026-05-06T15:00",
            ["Form.LetGoBecause"] = because ?? "",
        });
}
