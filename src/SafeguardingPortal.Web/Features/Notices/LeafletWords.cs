using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Notices;

internal static class LeafletWords
{
    /// <summary>What stands at the foot of a leaflet, by which a paper is told apart from the next version.</summary>
    public static string Version(int number, DateOnly issuedOn, string fingerprint) =>
        $"Version {number}, issued on {Words.Date(issuedOn)}. Fingerprint {fingerprint[..12]}";
}
