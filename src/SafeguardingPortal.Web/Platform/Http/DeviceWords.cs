namespace SafeguardingPortal.Web.Platform.Http;

/// <summary>What a browser says of itself, in a few words that a person can check: "Chrome on Android". It is what was said, not a proof.</summary>
public static class DeviceWords
{
    private static readonly (string Mark, string Name)[] Browsers =
        [("Edg", "Edge"), ("SamsungBrowser", "Samsung Internet"), ("Firefox", "Firefox"), ("FxiOS", "Firefox"), ("CriOS", "Chrome"),
         ("Chrome", "Chrome"), ("Safari", "Safari")];

    private static readonly (string Mark, string Name)[] Systems =
        [("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("CrOS", "Chromebook"), ("Windows", "Windows"),
         ("Mac OS", "Mac"), ("Linux", "Linux")];

    public static string Of(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var said = request.Headers.UserAgent.ToString();
        var browser = Browsers.FirstOrDefault(known => said.Contains(known.Mark, StringComparison.Ordinal)).Name ?? "A browser";
        return Systems.FirstOrDefault(known => said.Contains(known.Mark, StringComparison.Ordinal)).Name is { } system
            ? $"{browser} on {system}"
            : browser;
    }
}
