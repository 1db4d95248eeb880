using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.SettingDevices;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.SettingDevices;

public sealed class SettingDeviceTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task A_device_is_registered_once_and_its_label_leads_to_it()
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Administrator);
        var page = await client.GetPageAsync("/setting-devices/new");
        var typed = new Dictionary<string, string?>
        {
            ["Form.Name"] = "Oak tablet",
            ["Form.Kind"] = "Tablet",
            ["Form.SerialNumber"] = "T-77",
            ["Form.HasCamera"] = "true",
            ["Form.ImageCheckEveryDays"] = "7",
            ["Form.AllowedUsers"] = "Staff",
            ["Form.Store"] = "Office safe",
        };

        var answer = await client.PostFormAsync(page, typed);
        await client.PostFormAsync(page, typed);

        Assert.Equal(1, await setting.QueryAsync(db => db.SettingDevices.CountAsync()));
        var label = await client.GetPageAsync($"{answer.Location}/label");
        Assert.NotNull(label.Html.QuerySelector("svg.qr path"));
        Assert.Contains("Oak tablet", (await client.GetPageAsync("/setting-devices?text=t-77")).Text, StringComparison.Ordinal);
        Assert.Contains("No device is in this list", (await client.GetPageAsync("/setting-devices?text=q-9")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_gets_a_device_before_signing_that_use_is_monitored()
    {
        var setting = await portal.NewSettingAsync();
        var device = await setting.HasCameraAsync();
        using var client = await setting.SignInAsAsync(Role.Manager);
        var form = new Dictionary<string, string?> { ["Form.PersonId"] = setting[Role.Staff].Id.ToString(), ["Form.Place"] = "Acorn room" };

        var unsigned = await client.PostFormAsync(await client.GetPageAsync($"/setting-devices/{device.Id}/issue"), form);
        await setting[Role.Staff].SignedMonitoringAsync();
        var signed = await client.PostFormAsync(await client.GetPageAsync($"/setting-devices/{device.Id}/issue"), form);

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.Redirect), (unsigned.Status, signed.Status));
        Assert.Contains("has not yet signed", unsigned.Text, StringComparison.Ordinal);
        Assert.Equal(setting[Role.Staff].Id.ToString(), unsigned.ValueOf("Form.PersonId"));
    }

    [Fact]
    public async Task A_member_of_staff_takes_a_device_for_themself_and_gives_none_to_others()
    {
        var setting = await portal.NewSettingAsync();
        await setting[Role.Staff].SignedMonitoringAsync();
        var device = await setting.HasCameraAsync();
        using var client = await setting.SignInAsAsync(Role.Staff);
        var page = await client.GetPageAsync($"/setting-devices/{device.Id}/issue");

        var others = await client.PostFormAsync(page, new()
        {
            ["Form.PersonId"] = setting[Role.Dsl].Id.ToString(),
            ["Form.Place"] = "Acorn room",
        });
        var own = await client.PostFormAsync(page, new() { ["Form.Place"] = "Acorn room" });

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.Redirect), (others.Status, own.Status));
    }

    [Fact]
    public async Task Who_took_the_picture_on_3_March_at_10_14_is_one_search()
    {
        var setting = await portal.NewSettingAsync();
        var morning = new DateTimeOffset(2026, 3, 3, 9, 0, 0, TimeSpan.Zero);
        await setting.HasCameraAsync(); // Registered in April: it cannot have been this one.
        var device = SettingDevice.Register(
            Data.Ids.New(), setting.Id, "SD-2025-0001",
            new DeviceParticulars("Oak camera", SettingDeviceKind.Camera, "OAK-1", null, true, false, AllowedUsers.Staff, 7), "Office safe",
            Data.Ids.New(), setting[Role.Manager].Actor, morning.AddDays(-9));
        device.Issue(Data.Ids.New(), setting[Role.Staff].Id, "x", true, "Oak room", setting[Role.Manager].Actor, morning);
        device.Issue(Data.Ids.New(), setting[Role.Dsl].Id, "x", true, "Acorn room", setting[Role.Manager].Actor, morning.AddMinutes(75));
        await setting.SaveAsync(db => db.SettingDevices.Add(device));
        using var client = await setting.SignInAsAsync(Role.Staff);

        var then = await client.GetPageAsync("/setting-devices/who-had-it?at=2026-03-03T10:14");
        var later = await client.GetPageAsync("/setting-devices/who-had-it?at=2026-03-03T10:15&text=oak-1");

        Assert.Contains($"{setting[Role.Staff].Name} Oak camera, OAK-1 Oak room", then.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Acorn camera", then.Text, StringComparison.Ordinal);
        Assert.Contains($"{setting[Role.Dsl].Name} Oak camera", later.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_loss_begins_a_report_whose_clock_runs_and_of_which_the_device_tells_nobody_else()
    {
        var setting = await portal.NewSettingAsync();
        var device = await setting.HasCameraAsync();
        using var client = await setting.SignInAsAsync(Role.Staff);
        var page = await client.GetPageAsync($"/setting-devices/{device.Id}/lost");

        await client.PostFormAsync(page, new() { ["Form.Theft"] = "Stolen", ["Form.WhatHappened"] = "Taken from the hall" });

        var breach = await setting.QueryAsync(db => db.Breaches.SingleAsync());
        Assert.Equal((BreachCategory.Data, BreachState.Reported), (breach.Category, breach.State));
        Assert.True(await setting.QueryAsync(db => db.OutboxMails.AnyAsync(mail => mail.RecipientId == setting[Role.Dsl].Id)));
        Assert.DoesNotContain(breach.Id.ToString(), (await client.GetPageAsync($"/setting-devices/{device.Id}")).Body, StringComparison.Ordinal);
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        // Whoever handles reports finds it in the queue. A link here would tell by its absence who is kept out.
        Assert.DoesNotContain(breach.Id.ToString(), (await dsl.GetPageAsync($"/setting-devices/{device.Id}")).Body, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await dsl.GetAsync($"/breaches/{breach.Id}")).Status);
        var trail = await setting.QueryAsync(db => db.AuditEntries.Where(entry => entry.SubjectId == device.Id).ToListAsync());
        Assert.All(trail, entry => Assert.DoesNotContain(breach.Id.ToString(), entry.Facts + entry.Changes, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Software_goes_from_asked_to_allowed_to_installed_to_taken_off()
    {
        var setting = await portal.NewSettingAsync();
        var device = await setting.HasCameraAsync();
        using var staff = await setting.SignInAsAsync(Role.Staff);
        using var leader = await setting.SignInAsAsync(Role.Manager);
        await staff.PostFormAsync(await staff.GetPageAsync("/setting-devices/software/ask"), new()
        {
            ["Form.Name"] = "Drawing app",
            ["Form.Purpose"] = "Free drawing",
            ["Form.HoldsPersonalData"] = "true",
        });
        var id = await setting.QueryAsync(db => db.SoftwareRequests.Select(request => request.Id).SingleAsync());

        var own = await staff.PostFormAsync(
            await staff.GetPageAsync($"/setting-devices/software/{id}/decide"), new() { ["Form.Allow"] = "Allow", ["Form.Reason"] = "Mine" });
        var noRisk = await leader.PostFormAsync(
            await leader.GetPageAsync($"/setting-devices/software/{id}/decide"), new() { ["Form.Allow"] = "Allow", ["Form.Reason"] = "Good" });
        await leader.PostFormAsync(
            await leader.GetPageAsync($"/setting-devices/software/{id}/decide"),
            new() { ["Form.Allow"] = "Allow", ["Form.Reason"] = "Good", ["Form.RiskAssessment"] = "No names in it" });
        await leader.PostFormAsync(
            await leader.GetPageAsync($"/setting-devices/software/{id}/install"), new() { ["Form.DeviceId"] = device.Id.ToString() });
        await leader.PostFormAsync(await leader.GetPageAsync($"/setting-devices/software/{id}/take-off"), new() { ["Form.Reason"] = "Adverts" });

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (own.Status, noRisk.Status));
        Assert.Contains(
            "Drawing app (no longer allowed: remove it)", (await leader.GetPageAsync($"/setting-devices/{device.Id}")).Text,
            StringComparison.Ordinal);
        Assert.Equal(
            ["SoftwareAskedFor", "SoftwareAllowed", "SoftwareInstalled", "SoftwareTakenOff"],
            await setting.QueryAsync(db => db.AuditEntries.Where(entry => entry.SubjectId == id)
                .OrderBy(entry => entry.SubjectVersion).Select(entry => entry.Event).ToListAsync()));
    }

    [Fact]
    public async Task A_monitoring_review_has_findings_that_somebody_closes()
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Dsl);
        var made = await client.PostFormAsync(await client.GetPageAsync("/setting-devices/monitoring/new"), new()
        {
            ["Form.Kind"] = "Both",
            ["Form.PeriodFrom"] = "2026-01-01",
            ["Form.PeriodUntil"] = "2026-04-30",
            ["Form.LookedAt"] = "The log of both tablets, six test pages",
            ["Form.NextOn"] = "2027-01-31",
        });
        await client.PostFormAsync(await client.GetPageAsync($"{made.Location}/findings/new"), new()
        {
            ["Form.What"] = "A video page opens",
            ["Form.Action"] = "Add it to the filter",
            ["Form.OwnerId"] = setting[Role.Administrator].Id.ToString(),
            ["Form.DueOn"] = "2026-05-20",
        });
        var finding = await setting.QueryAsync(db =>
            db.MonitoringReviews.SelectMany(review => review.Findings).Select(found => found.Id).SingleAsync());

        await client.PostFormAsync(await client.GetPageAsync($"{made.Location}/findings/{finding}"), new() { ["Form.Outcome"] = "Filtered" });

        Assert.Contains("Done", (await client.GetPageAsync(made.Location!)).Text, StringComparison.Ordinal);
        Assert.Contains("None open", (await client.GetPageAsync("/setting-devices/monitoring")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Someone_authorised_decides_software_until_the_authorisation_ends()
    {
        var setting = await portal.NewSettingAsync();
        using var leader = await setting.SignInAsAsync(Role.Manager);
        var given = await leader.PostFormAsync(await leader.GetPageAsync("/setting-devices/authorisations/new"), new()
        {
            ["Form.PersonId"] = setting[Role.Staff].Id.ToString(),
            ["Form.Task"] = "InstallSoftware",
            ["Form.Reason"] = "Keeps the tablets",
        });
        Assert.Equal(HttpStatusCode.Redirect, given.Status);
        var id = await setting.QueryAsync(db => db.DeviceAuthorisations.Select(line => line.Id).SingleAsync());
        await setting.SaveAsync(db => db.SoftwareRequests.Add(SoftwareRequest.Ask(
            Data.Ids.New(), setting.Id, "Map", "Walks", false, false, setting[Role.Dsl].Actor, TestClock.Start)));
        using var staff = await setting.SignInAsAsync(Role.Staff);
        Assert.Contains("Decide", (await staff.GetPageAsync("/setting-devices/software")).Text, StringComparison.Ordinal);

        await leader.PostFormAsync(await leader.GetPageAsync($"/setting-devices/authorisations/{id}/end"), new() { ["Form.Reason"] = "Moved" });

        Assert.Equal(TestClock.Today, await setting.QueryAsync(db => db.DeviceAuthorisations.Select(line => line.Until).SingleAsync()));
    }

    [Fact]
    public async Task A_find_of_removable_media_is_written_down()
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Staff);

        var answer = await client.PostFormAsync(await client.GetPageAsync("/setting-devices/media/new"), new()
        {
            ["Form.Media"] = "UsbStick",
            ["Form.Where"] = "In the printer",
            ["Form.FoundAt"] = "2026-05-06T09:00",
            ["Form.ChildData"] = "None",
            ["Form.WhatWasDone"] = "Handed to the office",
        });

        Assert.Equal("/setting-devices/media", answer.Location);
        Assert.Contains("USB stick", (await client.GetPageAsync("/setting-devices/media")).Text, StringComparison.Ordinal);
    }
}
