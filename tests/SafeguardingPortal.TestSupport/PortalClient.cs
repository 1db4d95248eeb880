using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Xunit;

namespace SafeguardingPortal.TestSupport;

/// <summary>Walks through the portal as a browser without script does: gets a page, fills in its form, sends it.</summary>
public sealed class PortalClient(HttpClient http) : IDisposable
{
    public HttpClient Http { get; } = http;

    /// <summary>From here on a refusal is a status without a page.</summary>
    public void LookAtStatusOnly() => Http.DefaultRequestHeaders.Add(StatusOnly.Header, "yes");

    public async Task SignInAsync(string email, string password)
    {
        var page = await GetPageAsync("/sign-in");
        var answer = await PostFormAsync(page, new() { ["Form.Email"] = email, ["Form.Password"] = password });
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
    }

    /// <summary>Gets a page that must be there (200).</summary>
    public async Task<PortalAnswer> GetPageAsync(string path)
    {
        var answer = await GetAsync(path);
        Assert.True(answer.Status == HttpStatusCode.OK, $"GET {path} answered {(int)answer.Status} {answer.Location}");
        return answer;
    }

    public async Task<PortalAnswer> GetAsync(string path)
    {
        using var response = await Http.GetAsync(new Uri(path, UriKind.RelativeOrAbsolute));
        return await PortalAnswer.ReadAsync(response, path);
    }

    /// <summary>
    /// Sends the page's form with its own values (hidden fields too) and these on top. Of several forms the one is taken that has a field or
    /// whose action ends as told; a null value leaves the field out.
    /// </summary>
    public async Task<PortalAnswer> PostFormAsync(PortalAnswer page, Dictionary<string, string?> fields, string? action = null)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(fields);
        var form = page.Forms.FirstOrDefault(candidate => Matches(candidate, fields, action, page.Path))
            ?? throw new InvalidOperationException($"{page.Path} has no form {action} with the fields {string.Join(", ", fields.Keys)}.");
        var values = FormValues.Of(form).Where(pair => !fields.ContainsKey(pair.Key)).ToList();
        values.AddRange(fields.Where(pair => pair.Value is not null).Select(pair => KeyValuePair.Create(pair.Key, pair.Value!)));
        return await PostAsync(ActionOf(form, page.Path), values);
    }

    public async Task<PortalAnswer> PostAsync(string path, IEnumerable<KeyValuePair<string, string>> values)
    {
        using var content = new FormUrlEncodedContent(values);
        using var response = await Http.PostAsync(new Uri(path, UriKind.RelativeOrAbsolute), content);
        return await PortalAnswer.ReadAsync(response, path);
    }

    /// <summary>Sends the page's form as <see cref="PostFormAsync"/> does, with files in the field of this name.</summary>
    public async Task<PortalAnswer> PostFilesAsync(
        PortalAnswer page, Dictionary<string, string?> fields, string fileField, params (string Name, byte[] Content)[] files)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(fields);
        var form = page.Forms.First(candidate => candidate.QuerySelector($"[name='{fileField}']") is not null);
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in FormValues.Of(form).Where(pair => !fields.ContainsKey(pair.Key)))
            content.Add(new StringContent(value), name);
        foreach (var (name, value) in fields.Where(pair => pair.Value is not null))
            content.Add(new StringContent(value!), name);
        foreach (var (name, bytes) in files)
            content.Add(new ByteArrayContent(bytes), fileField, name);
        var path = ActionOf(form, page.Path);
        using var response = await Http.PostAsync(new Uri(path, UriKind.RelativeOrAbsolute), content);
        return await PortalAnswer.ReadAsync(response, path);
    }

    public void Dispose() => Http.Dispose();

    private static bool Matches(IHtmlFormElement form, Dictionary<string, string?> fields, string? action, string path)
    {
        if (form.Method != "post" || (action is not null && !ActionOf(form, path).EndsWith(action, StringComparison.Ordinal)))
            return false;
        // The sign-out button of the layout is a form too; it is meant only when asked for.
        return ActionOf(form, path) != "/sign-out" || action == "/sign-out"
            ? fields.Count == 0 || fields.Keys.All(name => form.QuerySelector($"[name='{name}']") is not null)
            : false;
    }

    private static string ActionOf(IHtmlFormElement form, string path) =>
        form.GetAttribute("action") is { Length: > 0 } action ? action : path;
}

/// <summary>What the portal answered.</summary>
public sealed partial record PortalAnswer(HttpStatusCode Status, string? Location, string Body, string Path)
{
    [System.Text.RegularExpressions.GeneratedRegex(@"\b\d{1,2}:\d\d( [ap]m)?")]
    private static partial System.Text.RegularExpressions.Regex TimeOfDay();

    private readonly Lazy<IHtmlDocument> document = new(() => new HtmlParser().ParseDocument(Body));

    public IHtmlDocument Html => document.Value;

    public IEnumerable<IHtmlFormElement> Forms => Html.Forms;

    /// <summary>The page's main text, without markup and with single spaces.</summary>
    public string Text => string.Join(' ', (Html.QuerySelector("main") ?? (IElement?)Html.Body)?.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? []);

    /// <summary>The words without times of day: tests that run side by side share a clock, and some let it go on.</summary>
    public string TimelessText => TimeOfDay().Replace(Text, "(a time)");

    public string? ValueOf(string field) => Html.QuerySelector($"[name='{field}']") switch
    {
        IHtmlTextAreaElement area => area.Value,
        IHtmlInputElement { Type: "radio" } => Html.QuerySelectorAll<IHtmlInputElement>($"[name='{field}']").FirstOrDefault(radio => radio.IsChecked)?.Value,
        IHtmlInputElement input => input.Value,
        IHtmlSelectElement select => select.Value,
        _ => null,
    };

    internal static async Task<PortalAnswer> ReadAsync(HttpResponseMessage response, string path) =>
        new(response.StatusCode, response.Headers.Location?.ToString(), await response.Content.ReadAsStringAsync(), path);
}
