using Microsoft.Playwright;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Browser.Tests;

/// <summary>The served portal and a browser in front of it.</summary>
public sealed class BrowserFixture : ServedPortalFixture
{
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
        var browser = await Browser.GetAsync();
        var look = device ?? Device.Desk;
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Address.ToString(),
            ViewportSize = new ViewportSize { Width = look.Width, Height = look.Height },
            ColorScheme = look.Dark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = look.Script,
            HasTouch = look.Width < 600,
            Locale = "en-GB",
            TimezoneId = "Europe/London",
            ReducedMotion = ReducedMotion.Reduce,
        });
        var visit = new Visit(context, await context.NewPageAsync());
        if (person is not null)
            await visit.SignInAsync(person.Email, Password);
        return visit;
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
