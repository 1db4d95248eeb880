using Microsoft.Playwright;

namespace SafeguardingPortal.Browser.Tests;

/// <summary>One person's browser window. It remembers everything the browser complained about.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly List<string> complaints = [];

    public Visit(IBrowserContext context, IPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        this.context = context;
        Page = page;
        // A page that answers 400 or 404 is no complaint: the tests ask for those answers themselves.
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
                complaints.Add($"{page.Url}: {message.Text}");
        };
        page.PageError += (_, error) => complaints.Add($"{page.Url}: {error}");
        page.RequestFailed += (_, request) => complaints.Add($"{request.Url}: {request.Failure}");
    }

    public IPage Page { get; }

    /// <summary>Script errors, refused content and requests that failed.</summary>
    public IReadOnlyList<string> Complaints => complaints;

    public async Task SignInAsync(string email, string password)
    {
        await Page.GotoAsync("/sign-in");
        await Page.GetByLabel("E-mail address").FillAsync(email);
        await Page.GetByLabel("Password", new() { Exact = true }).FillAsync(password);
        await PressAsync("Sign in");
    }

    /// <summary>Goes to a page and answers its status.</summary>
    public async Task<int> GoAsync(string path) => (await Page.GotoAsync(path))!.Status;

    public Task PressAsync(string button) => Page.Locator("main").GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();

    public Task FollowAsync(string link) => Page.Locator("main").GetByRole(AriaRole.Link, new() { Name = link }).First.ClickAsync();

    /// <summary>How many pixels the page is wider than its window.</summary>
    public Task<int> OverflowAsync() =>
        Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");

    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}
