namespace SafeguardingPortal.Domain.SignOffs;

/// <summary>How the text was put before the person who signed it.</summary>
public enum HowShown
{
    /// <summary>In the person's own session, on a phone or computer of their choice.</summary>
    OwnBrowser,

    /// <summary>On a tablet that is passed round, in the person's own session, with a colleague as witness.</summary>
    SharedTablet,
}
