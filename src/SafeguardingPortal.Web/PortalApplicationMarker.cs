namespace SafeguardingPortal.Web;

/// <summary>Names this assembly to the test host, which starts the program from its entry point.</summary>
public sealed class PortalApplicationMarker;
