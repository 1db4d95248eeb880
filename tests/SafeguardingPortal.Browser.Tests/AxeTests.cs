using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace SafeguardingPortal.Browser.Tests;

/// <summary>The checker finds what is wrong, on a page as the portal serves it: a checker that never complains would pass every page.</summary>
public sealed class AxeTests(BrowserFixture portal) : IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task A_fault_that_is_planted_is_found()
    {
        await using var visit = await portal.VisitAsync();
        Assert.Equal(200, await visit.GoAsync("/sign-in"));
        Assert.Empty(await ComplaintsAsync(visit));

        await visit.Page.EvaluateAsync("() => document.querySelector('main').append(document.createElement('img'), document.createElement('button'))");

        Assert.Equal(["button-name", "image-alt"], await ComplaintsAsync(visit));
    }

    [Fact]
    public async Task What_cannot_be_read_by_night_is_found_in_the_document_that_was_right_by_day()
    {
        await using var visit = await portal.VisitAsync();
        await visit.Page.SetContentAsync("""
            <!doctype html><html lang="en"><head><title>Night</title><style>
              @media (prefers-color-scheme: dark) { p { color: #eee; background: #fff } }
            </style></head><body><main><h1>Night</h1><p>Read me</p></main></body></html>
            """);
        Assert.Empty(await ComplaintsAsync(visit));

        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });

        Assert.Equal(["color-contrast"], await ComplaintsAsync(visit));
    }

    [Fact]
    public async Task Only_the_rules_that_are_asked_for_are_looked_at()
    {
        await using var visit = await portal.VisitAsync();
        await visit.Page.SetContentAsync("<!doctype html><html lang='en'><title>Two faults</title><img><button></button>");

        Assert.Equal(
            ["image-alt"],
            await ComplaintsAsync(visit, new() { RunOnly = new RunOnlyOptions { Type = "rule", Values = ["image-alt"] } }));
    }

    private static async Task<IEnumerable<string>> ComplaintsAsync(Visit visit, AxeRunOptions? rules = null) =>
        (await Axe.RunAsync(visit.Page, rules)).Violations.Select(found => found.Id).Order(StringComparer.Ordinal);
}
