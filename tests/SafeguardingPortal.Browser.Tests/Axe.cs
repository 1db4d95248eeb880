using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace SafeguardingPortal.Browser.Tests;

/// <summary>
/// The accessibility checker, run inside the page. The package's own way opens a second window for each run, to gather the findings of
/// frames; the portal has no frames.
/// </summary>
internal static class Axe
{
    private static readonly string Engine = new BundledAxeScriptProvider().GetScript();

    public static async Task<AxeResult> RunAsync(IPage page, AxeRunOptions? rules = null)
    {
        Assert.True(page.Frames.Count == 1, $"{page.Url} has frames, which are not looked into");
        // Once a document: by night it is the same one.
        if (!await page.EvaluateAsync<bool>("() => typeof window.axe?.run === 'function'"))
            await page.EvaluateAsync(Engine);
        var found = await page.EvaluateAsync<string>(
            "async rules => JSON.stringify(await axe.run(document, JSON.parse(rules)))", JsonConvert.SerializeObject(rules ?? new AxeRunOptions()));
        return new AxeResult(JObject.Parse(found));
    }
}
