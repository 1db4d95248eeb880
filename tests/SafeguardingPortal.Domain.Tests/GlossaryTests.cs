using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using SafeguardingPortal.Domain.Settings;

namespace SafeguardingPortal.Domain.Tests;

/// <summary>docs/glossary.md names code; this holds it to code that exists.</summary>
public sealed partial class GlossaryTests
{
    private static readonly HashSet<string> Names = typeof(Setting).Assembly.GetTypes()
        .SelectMany(type => type
            .GetMembers(
                BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .SelectMany(member => (string[])[member.Name, $"{type.Name}.{member.Name}"])
            .Append(type.Name))
        .ToHashSet(StringComparer.Ordinal);

    [Fact]
    public void Every_name_in_the_glossary_exists() =>
        Assert.All(NamesIn(File.ReadAllText(Glossary())), name => Assert.Contains(name, Names));

    [Fact]
    public void A_name_that_does_not_exist_is_found() =>
        Assert.Equal(["Breachh"], NamesIn("| breach | … | `Breachh`, `Breach` |").Where(name => !Names.Contains(name)));

    private static IEnumerable<string> NamesIn(string text) => Code().Matches(text).Select(match => match.Groups[1].Value);

    private static string Glossary([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "docs", "glossary.md");

    [GeneratedRegex("`([A-Za-z.]+)`")]
    private static partial Regex Code();
}
