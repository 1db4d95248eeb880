using SafeguardingPortal.Web.Platform.Tablets;

namespace SafeguardingPortal.Web.Features.Visitors.VisitorsAtTheDoor;

public sealed class VisitorTile : ITabletTile
{
    public string Label => "I am a visitor";

    public string Path => "/tablet/visitors";

    public bool NeedsPerson => false;

    public int Order => 20;
}

public sealed class VisitorLeavesTile : ITabletTile
{
    public string Label => "I am a visitor and leave";

    public string Path => "/tablet/visitors/leave";

    public bool NeedsPerson => false;

    public int Order => 21;
}
