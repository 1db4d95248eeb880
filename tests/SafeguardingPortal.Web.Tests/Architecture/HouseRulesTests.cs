using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.Architecture;

/// <summary>Each rule is held against the real sources, and against a file that breaks it, so that no rule is one that cannot fail.</summary>
public sealed class HouseRulesTests
{
    private static readonly SourceFile[] Sources = [.. Repository.Sources("src")];

    private static readonly Dictionary<string, (Func<IEnumerable<SourceFile>, IEnumerable<string>> Rule, SourceFile Violation)> Rules = new()
    {
        ["The domain uses no package"] =
            (HouseRules.DomainKnowsNothing, new("src/SafeguardingPortal.Domain/A.cs", "using Microsoft.EntityFrameworkCore;")),
        ["The domain reads no clock and makes no identifier"] =
            (HouseRules.DomainReadsNoClock, new("src/SafeguardingPortal.Domain/A.cs", "var now = DateTimeOffset.UtcNow;")),
        ["Data knows nothing of the web"] =
            (HouseRules.DataKnowsNothingOfTheWeb, new("src/SafeguardingPortal.Data/A.cs", "using Microsoft.AspNetCore.Mvc;")),
        ["Platform names no feature"] =
            (HouseRules.PlatformNamesNoFeature, new("src/SafeguardingPortal.Web/Platform/A.cs", "using SafeguardingPortal.Web.Features.Breaches;")),
        ["Features meet only in the domain"] =
            (HouseRules.FeaturesMeetOnlyInTheDomain,
                new("src/SafeguardingPortal.Web/Features/Reviews/A.cs", "using SafeguardingPortal.Web.Features.Breaches.TriageBreach;")),
        ["Only the edge of a job catches everything"] =
            (HouseRules.OnlyEdgesCatchEverything, new("src/SafeguardingPortal.Web/Features/Reviews/A.cs", "try { } catch (Exception) { }")),
        ["Few places look across settings"] =
            (HouseRules.FewLookAcrossSettings, new("src/SafeguardingPortal.Web/Features/Reviews/A.cs", "db.People.IgnoreQueryFilters()")),
        ["No raw SQL"] =
            (HouseRules.NoRawSqlOutsideData, new("src/SafeguardingPortal.Web/Features/Reviews/A.cs", "db.Database.ExecuteSqlRaw(\"…\")")),
        ["Tag helpers are given plain words"] =
            (HouseRules.TagHelpersTakePlainWords, new("src/SafeguardingPortal.Web/Features/Reviews/A.cshtml", "<fact label=\"Children&rsquo;s\">")),
    };

    public static TheoryData<string> Names => [.. Rules.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Holds_in_the_sources(string rule) => Assert.Empty(Rules[rule].Rule(Sources));

    [Theory]
    [MemberData(nameof(Names))]
    public void Finds_a_violation(string rule) => Assert.NotEmpty(Rules[rule].Rule([Rules[rule].Violation]));
}
