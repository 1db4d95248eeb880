using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.SettingDevices;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.SettingDevices;

/// <summary>The ladder that each form about a device climbs.</summary>
public sealed class DeviceFormTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    public static TheoryData<string> Pages => [.. DeviceForm.All.Select(form => form.Page)];

    public static TheoryData<string> PagesOfKeptDevices =>
        [.. DeviceForm.All.Where(form => form.Page != "/found").Select(form => form.Page)];

    [Theory, MemberData(nameof(Pages))]
    public async Task It_is_shown_to_those_who_may_and_to_nobody_else(string page)
    {
        var (setting, device, form) = await StartAsync(page);
        using var stranger = portal.NewClient();
        using var elsewhere = await (await portal.NewSettingAsync()).SignInAsAsync(Role.Manager);

        Assert.StartsWith(
            "/sign-in", new Uri(new Uri("https://portal.test"), (await stranger.GetAsync(Path(device, page))).Location).AbsolutePath,
            StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await elsewhere.GetAsync(Path(device, page))).Status);
        if (form.NotFor is not { } role)
            return;
        using var other = await setting.SignInAsAsync(role);
        Assert.Equal(HttpStatusCode.Forbidden, (await other.GetAsync(Path(device, page))).Status);
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task What_is_missing_is_said_and_what_was_typed_stays(string page)
    {
        var (setting, device, form) = await StartAsync(page);
        using var client = await setting.SignInAsAsync(Role.Manager);
        var shown = await client.GetPageAsync(Path(device, page));

        var answer = await client.PostFormAsync(shown, new(Good(form, setting)) { [form.Missing] = "" });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(form.Message, answer.Text, StringComparison.Ordinal);
        Assert.NotNull(answer.Html.QuerySelector(".govuk-error-summary a"));
        foreach (var (field, value) in Good(form, setting).Where(pair => pair.Key != form.Missing && pair.Value != "true"))
            Assert.Equal(value, answer.ValueOf(field));
    }

    [Theory, MemberData(nameof(PagesOfKeptDevices))]
    public async Task A_form_from_before_somebody_elses_change_is_a_conflict_and_shows_it(string page)
    {
        var (setting, device, form) = await StartAsync(page);
        using var client = await setting.SignInAsAsync(Role.Manager);
        var shown = await client.GetPageAsync(Path(device, page));
        await setting.ChangeAsync(device);

        var answer = await client.PostFormAsync(shown, Good(form, setting));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains(setting[Role.Administrator].Name, answer.Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task A_good_form_is_saved_with_its_audit_entry_and_leads_back(string page)
    {
        var (setting, device, form) = await StartAsync(page);
        using var client = await setting.SignInAsAsync(Role.Manager);
        var shown = await client.GetPageAsync(Path(device, page));

        var answer = await client.PostFormAsync(shown, Good(form, setting));

        Assert.True(answer.Status is HttpStatusCode.Redirect, answer.Text);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(answer.Location!)).Status);
        Assert.Equal(1, await setting.QueryAsync(db => db.AuditEntries.CountAsync(entry =>
            entry.SubjectId == device.Id && entry.Event == form.Event && entry.ActorId == setting[Role.Manager].Id)));
    }

    private async Task<(TestSetting Setting, SettingDevice Device, DeviceForm Form)> StartAsync(string page)
    {
        var form = DeviceForm.All.Single(candidate => candidate.Page == page);
        var setting = await portal.NewSettingAsync();
        await setting[Role.Staff].SignedMonitoringAsync();
        if (page == "/found")
            return (setting, await LostAsync(setting), form);
        return (setting, await setting.HasCameraAsync(device => form.From?.Invoke(device, setting)), form);
    }

    /// <summary>Lost through the page, so that there is a report that its row can point to.</summary>
    private static async Task<SettingDevice> LostAsync(TestSetting setting)
    {
        var device = await setting.HasCameraAsync();
        using var client = await setting.SignInAsAsync(Role.Staff);
        var page = await client.GetPageAsync(Path(device, "/lost"));
        await client.PostFormAsync(page, new() { ["Form.Theft"] = "Lost", ["Form.WhatHappened"] = "Left on the bus" });
        return device;
    }

    private static Dictionary<string, string?> Good(DeviceForm form, TestSetting setting) => form.Good.ToDictionary(
        pair => pair.Key,
        pair => pair.Value?.Replace("{staff}", setting[Role.Staff].Id.ToString(), StringComparison.Ordinal)
            .Replace("{me}", setting[Role.Manager].Name, StringComparison.Ordinal));

    private static string Path(SettingDevice device, string page) => $"/setting-devices/{device.Id}{page}";
}
