namespace SafeguardingPortal.Web.Platform.Tablets;

/// <summary>
/// Something to do at a shared tablet, offered on its start page. A feature implements it once for each task; tiles are found by scanning.
/// </summary>
public interface ITabletTile
{
    /// <summary>A verb and its object, as on a button: "Store my phone".</summary>
    string Label { get; }

    /// <summary>The first page of the task.</summary>
    string Path { get; }

    /// <summary>The person makes themself known first, then goes on to the path.</summary>
    bool NeedsPerson { get; }

    /// <summary>Smaller comes first.</summary>
    int Order { get; }
}
