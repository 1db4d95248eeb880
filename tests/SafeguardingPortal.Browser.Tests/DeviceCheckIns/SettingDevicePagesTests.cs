using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Browser.Tests.DeviceCheckIns;

/// <summary>A device is lost on a phone and found at a desk.</summary>
public sealed class SettingDevicePagesTests(BrowserFixture portal) : IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task A_camera_is_reported_missing_and_found()
    {
        var setting = await portal.NewSettingAsync();
        var device = await setting.HasCameraAsync();
        await using var staff = await portal.VisitAsync(setting[Role.Staff], Device.Phone);
        await staff.GoAsync($"/setting-devices/{device.Id}/lost");
        await staff.Page.GetByLabel("Nobody knows where it is").CheckAsync();
        await staff.Page.GetByLabel("What happened, and what may be on it?").FillAsync("Left on the bus, locked");
        await staff.PressAsync("Report it missing");
        Assert.Contains("Missing", await staff.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);

        await using var leader = await portal.VisitAsync(setting[Role.Manager], Device.Desk);
        await leader.GoAsync($"/setting-devices/{device.Id}");
        await leader.PressAsync("It was found");
        Assert.Equal(0, await leader.OverflowAsync());
        await leader.Page.GetByLabel("Where is it now?").FillAsync("Office safe");
        await leader.Page.GetByLabel("How was it found, and had anybody used it?").FillAsync("The driver kept it locked");
        await leader.PressAsync("Record it");

        Assert.Contains("In the store", await leader.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(staff.Complaints.Concat(leader.Complaints));
    }
}
