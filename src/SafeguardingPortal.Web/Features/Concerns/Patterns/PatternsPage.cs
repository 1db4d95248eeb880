using SafeguardingPortal.Data.Concerns;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Concerns;
using SafeguardingPortal.Domain.RuleBooks;

namespace SafeguardingPortal.Web.Features.Concerns.Patterns;

/// <param name="Since">The first day of the chart.</param>
/// <param name="InTerm">How many concerns of this term the reader may know of.</param>
/// <param name="TermBefore">The term before, where its concerns have not been considered together.</param>
public sealed record PatternsPage(
    IReadOnlyList<FoundLine> Found,
    ConcernLens By,
    DateOnly Since,
    IReadOnlyList<GroupLine> Groups,
    string Term,
    string TermKey,
    int InTerm,
    ConsideredBefore? TermConsidered,
    SchoolTerm? TermBefore,
    IReadOnlyList<BookRule> Rules)
{
    public static IReadOnlyList<ConcernLens> Lenses { get; } =
        [ConcernLens.Person, ConcernLens.Kind, ConcernLens.Place, ConcernLens.TimeOfDay, ConcernLens.Weekday, ConcernLens.Device];

    public int Most => Math.Max(1, Groups.Select(group => group.Count).DefaultIfEmpty().Max());
}

/// <summary>What one rule found, with who last looked.</summary>
public sealed record FoundLine(BookRule Rule, ConcernLens Lens, string Key, string Name, int Count, bool Waits, ConsideredBefore? Considered);

/// <summary>One bar of the chart and one row of its table.</summary>
public sealed record GroupLine(string Key, string Name, int Count);
