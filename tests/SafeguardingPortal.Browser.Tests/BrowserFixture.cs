using System.Collections.Concurrent;
using Microsoft.Playwright;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Browser.Tests;

/// <summary>The served portal and a browser in front of it.</summary>
public sealed class BrowserFixture : ServedPortalFixture
{
    private static readonly ConcurrentDictionary<string, Task<IReadOnlyList<BrowserContextCookiesResult>>> Cookies = new();

    private readonly Dictionary<string, Visit> windows = [];

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        using var http = new HttpClient { BaseAddress = Address };
        using var style = await http.GetAsync(new Uri("/css/app.css", UriKind.Relative));
        if (!style.IsSuccessStatusCode)
            throw new InvalidOperationException("The style sheets are not built. Run scripts/build-assets.");
    }

    /// <summary>A fresh browser window, signed in when a person is given.</summary>
    public async Task<Visit> VisitAsync(TestPerson? person = null, Device? device = null)
    {
        var visit = await OpenAsync(device ?? Device.Desk);
        if (person is not null)
            await visit.SignInAsync(person.Email, Password);
        return visit;
    }

    /// <summary>A window of someone of the demo. Signs in once and keeps the cookie, because passwords are slow on purpose.</summary>
    internal async Task<Visit> VisitAsync(string? demoPerson, Device device)
    {
        var visit = await OpenAsync(device);
        if (demoPerson is not null && TabletPages.IsAtTablet(demoPerson))
            await visit.StandAtTabletAsync(await Demo.OfAsync(this), Address, TabletPages.PersonOf(demoPerson),
                demoPerson == TabletPages.Meeting);
        else if (demoPerson is not null)
            await visit.UseCookiesAsync(await CookiesOfAsync(demoPerson));
        return visit;
    }

    /// <summary>
    /// A window of someone of the demo that stays open from page to page, because opening one costs more than looking at a page. At a
    /// tablet each visit begins anew.
    /// </summary>
    internal async Task<Visit> WindowOfAsync(string? demoPerson, Device device)
    {
        var key = demoPerson is not null && TabletPages.IsAtTablet(demoPerson) ? $"{demoPerson} {windows.Count}" : demoPerson ?? "";
        if (!windows.TryGetValue(key, out var window))
            windows.Add(key, window = await VisitAsync(demoPerson, device));
        await window.BeginAnewAsync(device);
        return window;
    }

    public override async Task DisposeAsync()
    {
        foreach (var window in windows.Values)
            await window.DisposeAsync();
        await base.DisposeAsync();
    }

    // A sign-in that failed once is tried anew for the next page.
    private async Task<IReadOnlyList<BrowserContextCookiesResult>> CookiesOfAsync(string demoPerson)
    {
        var signedIn = Cookies.GetOrAdd(demoPerson, SignInAsync);
        try
        {
            return await signedIn;
        }
        finally
        {
            if (!signedIn.IsCompletedSuccessfully)
                Cookies.TryRemove(demoPerson, out _);
        }
    }

    private async Task<IReadOnlyList<BrowserContextCookiesResult>> SignInAsync(string demoPerson)
    {
        await using var visit = await OpenAsync(Device.Desk);
        await visit.SignInAsync(Demo.AddressOf(demoPerson), Password);
        return await visit.CookiesAsync();
    }

    private async Task<Visit> OpenAsync(Device look)
    {
        var browser = await Browser.GetAsync();
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Address.ToString(),
            ViewportSize = new ViewportSize { Width = look.Width, Height = look.Height },
            ColorScheme = look.Dark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = look.Script,
            HasTouch = look.Width <= 1024,
            Locale = "en-GB",
            TimezoneId = "Europe/London",
            ReducedMotion = ReducedMotion.Reduce,
        });
        return new Visit(context, await context.NewPageAsync());
    }
}

/// <summary>What someone holds in their hand.</summary>
public sealed record Device(int Width, int Height, bool Dark = false, bool Script = true)
{
    public static readonly Device Desk = new(1280, 900);
    public static readonly Device Phone = new(360, 740);
    public static readonly Device NightPhone = Phone with { Dark = true };
    public static readonly Device PlainPhone = Phone with { Script = false };
}
