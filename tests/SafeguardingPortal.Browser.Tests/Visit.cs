using Microsoft.Playwright;

namespace SafeguardingPortal.Browser.Tests;

/// <summary>One person's browser window. It remembers everything the browser complained about.</summary>
public sealed class Visit : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private readonly IBrowserContext context;
    private readonly List<string> complaints = [];
    private volatile bool leaving;

    public Visit(IBrowserContext context, IPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(context);
        this.context = context;
        context.SetDefaultTimeout((float)Patience.TotalMilliseconds);
        Page = page;
        // A page that answers 400 or 404 is no complaint: the tests ask for those answers themselves.
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
                complaints.Add($"{page.Url}: {message.Text}");
        };
        page.PageError += (_, error) => complaints.Add($"{page.Url}: {error}");
        // Whoever goes on breaks off what was not answered yet. On a page that nobody leaves that is a fault, and what is refused or fails always is.
        page.RequestFailed += (_, request) =>
        {
            if (!leaving || request.Failure != "net::ERR_ABORTED")
                complaints.Add($"{request.Url}: {request.Failure}");
        };
    }

    public IPage Page { get; }

    /// <summary>Script errors, refused content and requests that failed.</summary>
    public IReadOnlyList<string> Complaints => complaints;

    /// <summary>Forgets what was complained of on earlier pages, and looks as this device does.</summary>
    public async Task BeginAnewAsync(Device device)
    {
        ArgumentNullException.ThrowIfNull(device);
        await Page.GotoAsync("about:blank");
        await Page.SetViewportSizeAsync(device.Width, device.Height);
        await Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = device.Dark ? ColorScheme.Dark : ColorScheme.Light });
        complaints.Clear();
    }

    public async Task SignInAsync(string email, string password)
    {
        await GoAsync("/sign-in");
        await Page.GetByLabel("E-mail address").FillAsync(email);
        await Page.GetByLabel("Password", new() { Exact = true }).FillAsync(password);
        await PressAsync("Sign in");
    }

    /// <summary>Goes to a page and answers its status.</summary>
    public Task<int> GoAsync(string path) => LeaveAsync(async () => (await Page.GotoAsync(path))!.Status);

    /// <summary>Presses a button of the page's form, and is back when the page that answers is there.</summary>
    public Task PressAsync(string button) => ArriveAsync(Page.Locator("main").GetByRole(AriaRole.Button, new() { Name = button }));

    /// <summary>Follows a link, and is back when the page it leads to is there.</summary>
    public Task FollowAsync(string link) => ArriveAsync(Page.Locator("main").GetByRole(AriaRole.Link, new() { Name = link }).First);

    public Task<IReadOnlyList<BrowserContextCookiesResult>> CookiesAsync() => context.CookiesAsync();

    public Task UseCookiesAsync(IEnumerable<BrowserContextCookiesResult> cookies) =>
        context.AddCookiesAsync(cookies.Select(cookie => new Cookie
        {
            Name = cookie.Name,
            Value = cookie.Value,
            Domain = cookie.Domain,
            Path = cookie.Path,
            HttpOnly = cookie.HttpOnly,
            SameSite = cookie.SameSite,
        }));

    public Task UseCookieAsync(Uri address, string name, string value) =>
        context.AddCookiesAsync([new Cookie { Name = name, Value = value, Url = address?.ToString(), HttpOnly = true }]);

    /// <summary>Empties the page's form and sends it. Answers the status, or null where the page has nothing to fill in.</summary>
    public async Task<int?> SendEmptyAsync()
    {
        var form = Page.Locator("main form[method=post]").Filter(
            new() { Has = Page.Locator("input:not([type=hidden]), textarea, select") }).First;
        if (await form.CountAsync() == 0)
            return null;

        await form.EvaluateAsync("""
            form => {
              for (const field of form.querySelectorAll("input, textarea, select")) {
                if (field.type === "radio" || field.type === "checkbox") field.checked = false;
                else if (field.tagName === "SELECT") field.add(new Option("", "", true, true), 0);
                else if (field.type !== "hidden") field.value = "";
              }
            }
            """);
        var loaded = new TaskCompletionSource();
        Page.Load += (_, _) => loaded.TrySetResult();
        var response = await Page.RunAndWaitForResponseAsync(
            () => form.EvaluateAsync("form => form.submit()"), answer => answer.Request is { Method: "POST", IsNavigationRequest: true });
        await loaded.Task.WaitAsync(Patience);
        return response.Status;
    }

    /// <summary>Lines of the error summary that lead to no field of the page.</summary>
    public async Task<IReadOnlyList<string>> DanglingSummaryLinksAsync() => await Page.EvaluateAsync<string[]>("""
        () => [...document.querySelectorAll(".govuk-error-summary a")]
          .map(link => link.getAttribute("href")).filter(href => !document.getElementById(href.slice(1)))
        """);

    /// <summary>How many pixels the page is wider than its window.</summary>
    public Task<int> OverflowAsync() =>
        Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");

    /// <summary>Waits until an expression is true on the page. The browser's own way of waiting evaluates text inside the page, which it may not.</summary>
    public async Task UntilAsync(string expression)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!await Page.EvaluateAsync<bool>(expression))
            await Task.Delay(50, patience.Token);
    }

    /// <summary>
    /// Presses what leads to another page, and is back when that page is there. A click is over before: to look at once would see half a page, and to go
    /// elsewhere would break off what it sent.
    /// </summary>
    public async Task ArriveAsync(ILocator pressed)
    {
        ArgumentNullException.ThrowIfNull(pressed);
        var arrived = new TaskCompletionSource();
        void Arrived(object? sender, IFrame frame)
        {
            if (frame == Page.MainFrame)
                arrived.TrySetResult();
        }

        Page.FrameNavigated += Arrived;
        try
        {
            await LeaveAsync(async () =>
            {
                await pressed.ClickAsync();
                await arrived.Task.WaitAsync(Patience);
                await Page.WaitForLoadStateAsync();
                return true;
            });
        }
        finally
        {
            Page.FrameNavigated -= Arrived;
        }
    }

    private async Task<T> LeaveAsync<T>(Func<Task<T>> go)
    {
        leaving = true;
        try
        {
            return await go();
        }
        finally
        {
            leaving = false;
        }
    }

    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}
