using SafeguardingPortal.Domain.Settings;

namespace SafeguardingPortal.Web.Features.Settings;

public static class AdoptionWords
{
    public static string InWords(this AdoptionMode mode) => mode switch
    {
        AdoptionMode.None => "without a sign-off block",
        AdoptionMode.RatifiedByBody => "by a body that ratifies them",
        AdoptionMode.AdoptedAtMeeting => "at a meeting, and signed",
        _ => throw new ArgumentOutOfRangeException(nameof(mode)),
    };
}
