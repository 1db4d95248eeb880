using SafeguardingPortal.Web.Platform.Tablets;

namespace SafeguardingPortal.Web.Features.DeviceCheckIns.AtTheDoor;

/// <summary>Storing devices is offered on every shared tablet; whether a PIN is needed is each setting's own rule.</summary>
public sealed class DoorTile : ITabletTile
{
    public string Label => "Store my phone";

    public string Path => "/tablet/devices";

    public bool NeedsPerson => false;

    public int Order => 10;
}
