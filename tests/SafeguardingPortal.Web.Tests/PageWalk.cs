using System.Text.RegularExpressions;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests;

/// <summary>Walks from page to page with one person's eyes, to see whether anything changed for them.</summary>
internal static partial class PageWalk
{
    // A PDF holds the moment of its making and takes a browser to print. SheetPageTests and LongerExceptionTests read these two.
    private static readonly string[] Printed = ["exceptions/register.pdf", "notices/poster/pdf"];

    /// <summary>Every route that a walk can take: without the two that are about signing in and out, and without what is printed.</summary>
    public static IEnumerable<string> Routes(this PortalFixture portal) => GetRoutes.Of(portal.Services).Except(["sign-in", "sign-out", .. Printed]);

    /// <summary>The addresses of the pages that take no identifier.</summary>
    public static string[] PlainPaths(this PortalFixture portal) =>
        [.. portal.Routes().Where(route => !route.Contains('{', StringComparison.Ordinal)).Select(route => "/" + route)];

    public static async Task<List<PortalAnswer>> WalkAsync(this TestPerson person, IEnumerable<string> paths)
    {
        using var client = await person.SignInAsync();
        return await client.WalkAsync(paths);
    }

    public static async Task<List<PortalAnswer>> WalkAsync(this PortalClient client, IEnumerable<string> paths)
    {
        var answers = new List<PortalAnswer>();
        foreach (var path in paths)
            answers.Add(await client.GetAsync(path));
        Assert.DoesNotContain(answers, answer => answer.Body.StartsWith("%PDF", StringComparison.Ordinal));
        return answers;
    }

    /// <summary>The same answers, word for word, but for times of day.</summary>
    public static void AssertUnchanged(IReadOnlyList<PortalAnswer> before, IReadOnlyList<PortalAnswer> after)
    {
        Assert.Equal(before.Select(then => (then.Path, then.Status)), after.Select(now => (now.Path, now.Status)));
        foreach (var (then, now) in before.Zip(after))
            Assert.True(Words(then) == Words(now), $"{now.Path} changed for somebody who must not notice: {now.Text}");
    }

    private static string Words(PortalAnswer answer) => Fetched().Replace(answer.TimelessText, "");

    // When a calendar was fetched.
    [GeneratedRegex(@"DTSTAMP:\w+")]
    private static partial Regex Fetched();
}
