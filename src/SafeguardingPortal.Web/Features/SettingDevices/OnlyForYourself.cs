using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Web.Features.SettingDevices;

public sealed record OnlyForYourself() : Refusal(
    "You can take a device for yourself. Those who keep the register hand it to others.", "PersonId");
