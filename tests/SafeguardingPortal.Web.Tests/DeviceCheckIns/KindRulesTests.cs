using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Domain.Exceptions;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.DeviceCheckIns;

/// <summary>Kinds of device with a rule of the setting's own, on one's own phone and at the tablet by the door; and a witness.</summary>
public sealed class KindRulesTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task A_rule_is_made_and_glasses_are_neither_offered_nor_taken()
    {
        var setting = await portal.NewSettingAsync();
        using var manager = await setting.SignInAsAsync(Role.Manager);
        var form = await manager.GetPageAsync("/setting/device-kinds");
        var index = DeviceCatalogue.All.Where(facts => facts.Kind != DeviceKind.MedicalDevice).ToList()
            .FindIndex(facts => facts.Kind == DeviceKind.SmartGlasses);
        var done = await manager.PostFormAsync(
            form, new() { [$"Form.Kinds[{index}].Treatment"] = "NotAllowed", ["Form.Reason"] = "They record and nobody sees it" });
        using var staff = await setting.SignInAsAsync(Role.Staff);
        using var tablet = await setting.TabletAsync();

        var page = await staff.GetPageAsync("/devices/store");
        var forced = await staff.PostFormAsync(page, new() { ["Form.Kinds"] = "SmartGlasses" });
        var door = await tablet.PostFormAsync(
            await tablet.GetPageAsync($"/tablet/devices/{setting[Role.Staff].Id}"),
            new() { ["Form.Kinds"] = "SmartGlasses", ["Form.Word"] = "Stored" }, $"{setting[Role.Staff].Id}");

        Assert.Equal("/setting", done.Location);
        Assert.Null(page.Html.QuerySelector("input[value=SmartGlasses]"));
        Assert.Contains("Not allowed here: smart glasses", page.Text, StringComparison.Ordinal);
        Assert.All([forced, door], answer => Assert.Equal(HttpStatusCode.BadRequest, answer.Status));
        Assert.All([forced, door], answer => Assert.Contains("may not come onto the premises", answer.Text, StringComparison.Ordinal));
        var entry = await setting.QueryAsync(db => db.AuditEntries.SingleAsync(row => row.Event == nameof(DeviceKindsRuled)));
        Assert.Contains("Smart glasses: is stored", entry.Facts, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_medical_device_stays_with_its_owner_by_exception_and_colleagues_read_only_until_when()
    {
        var setting = await portal.NewSettingAsync();
        using var staff = await setting.SignInAsAsync(Role.Staff);
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        var page = await staff.GetPageAsync("/devices/store");
        var keep = new Dictionary<string, string?> { ["Form.Kinds"] = "Phone", ["Form.Kept"] = "MedicalDevice" };

        var without = await staff.PostFormAsync(page, keep);
        await setting[Role.Staff].AllowedAsync(ExceptionType.Medical);
        var with = await staff.PostFormAsync(page, keep);

        Assert.Equal(HttpStatusCode.BadRequest, without.Status);
        Assert.Contains("only while an exception is agreed", without.Text, StringComparison.Ordinal);
        Assert.Equal("/devices", with.Location);
        Assert.Contains("You keep with you: Medical device", (await staff.GetPageAsync("/devices")).Text, StringComparison.Ordinal);
        var stored = await setting.QueryAsync(db => db.DeviceCheckIns.SingleAsync());
        Assert.Equal((1, 1), (stored.DeviceCount, stored.KeptCount));
        var day = await dsl.GetPageAsync($"/devices/register/{stored.Id}");
        Assert.Contains("Agreed device, until", day.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("edical", day.Text, StringComparison.Ordinal);
        var trail = await setting.QueryAsync(db => db.AuditEntries.Where(row => row.SubjectId == stored.Id).ToListAsync());
        Assert.All(trail, entry => Assert.DoesNotContain("edical", entry.Facts + entry.Sentence + entry.Changes, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_band_that_may_be_worn_needs_no_place_and_a_phone_may_not_be_kept()
    {
        var setting = await portal.NewSettingAsync();
        await setting.RuleAsync(DeviceKind.FitnessTracker, KindTreatment.MayBeWorn);
        using var staff = await setting.SignInAsAsync(Role.Staff);
        var page = await staff.GetPageAsync("/devices/store");

        var phone = await staff.PostFormAsync(page, new() { ["Form.Kept"] = "Phone", ["Form.StoragePlaceId"] = "" });
        var band = await staff.PostFormAsync(page, new() { ["Form.Kept"] = "FitnessTracker", ["Form.StoragePlaceId"] = "" });

        Assert.Contains("Phone: that is stored here", phone.Text, StringComparison.Ordinal);
        Assert.Equal("/devices", band.Location);
        Assert.Contains("You put nothing away", (await staff.GetPageAsync("/devices")).Text, StringComparison.Ordinal);
        Assert.Equal(CheckInState.NoneBrought, await setting.QueryAsync(db => db.DeviceCheckIns.Select(found => found.State).SingleAsync()));
    }

    [Fact]
    public async Task Where_a_witness_is_wanted_one_is_named_and_shown_in_the_register()
    {
        var setting = await portal.NewSettingAsync(draft => draft.Rules = draft.Rules with { AsksWitness = true, AsksSilent = true });
        using var staff = await setting.SignInAsAsync(Role.Staff);
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        var page = await staff.GetPageAsync("/devices/store");

        var nobody = await staff.PostFormAsync(page, new() { ["Form.Kinds"] = "Phone", ["Form.Silent"] = "true" });
        var seen = await staff.PostFormAsync(page, new() { ["Form.Kinds"] = "Phone", ["Form.WitnessId"] = setting[Role.Manager].Id.ToString() });

        Assert.Equal(HttpStatusCode.BadRequest, nobody.Status);
        Assert.Contains("Say who saw it put away", nobody.Text, StringComparison.Ordinal);
        Assert.NotNull(nobody.Html.QuerySelector("input[name='Form.Silent'][checked]"));
        Assert.Equal("/devices", seen.Location);
        var id = await setting.QueryAsync(db => db.DeviceCheckIns.Select(found => found.Id).SingleAsync());
        Assert.Contains($"seen by {setting[Role.Manager].Name}", (await dsl.GetPageAsync($"/devices/register/{id}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_scanned_card_is_the_way_in_at_the_door_also_where_a_PIN_is_asked_for()
    {
        var setting = await portal.NewSettingAsync(draft => draft.Rules = new SettingRules { DoorTabletNeedsPin = true });
        var (token, other) = (await setting[Role.Staff].CardAsync(), await portal.NewSettingAsync());
        var theirs = await other[Role.Staff].CardAsync();
        using var tablet = await setting.TabletAsync();
        var page = await tablet.GetPageAsync("/tablet/devices");

        var stored = await tablet.PostAsync("/tablet/devices/steps", Scan(page, setting, $"https://portal.test/tablet/card#{token}"));
        var unknown = await tablet.PostAsync("/tablet/devices/steps", Scan(page, setting, theirs));
        var nobody = await tablet.PostAsync("/tablet/devices/steps", Scan(page, setting, ""));

        Assert.Contains("\"Recorded\"", stored.Body, StringComparison.Ordinal);
        Assert.Contains("This card does not work here", unknown.Body, StringComparison.Ordinal);
        Assert.Contains("This tablet asks for a card or a PIN now", nobody.Body, StringComparison.Ordinal);
        var checkIn = await setting.QueryAsync(db => db.DeviceCheckIns.SingleAsync());
        Assert.Equal(setting[Role.Staff].Id, checkIn.PersonId);
        Assert.DoesNotContain(token, await setting.QueryAsync(async db => string.Concat(await db.AuditEntries.Select(row => row.Facts).ToListAsync())),
            StringComparison.Ordinal);
    }

    private static List<KeyValuePair<string, string>> Scan(PortalAnswer page, TestSetting setting, string card) =>
    [
        new("__RequestVerificationToken", page.ValueOf("__RequestVerificationToken")!), new("Form.Id", Ids.New().ToString()),
        new("Form.Card", card), new("Form.Word", nameof(DoorWord.Stored)), new("Form.Kinds", "Phone"),
        new("Form.StoragePlaceId", setting.StoragePlaceId.ToString()),
    ];
}
