using System.Text.RegularExpressions;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.Architecture;

/// <summary>What may be used where, as rules over source text: each takes files and returns what breaks it.</summary>
internal static partial class HouseRules
{
    private const string Domain = "src/SafeguardingPortal.Domain/";
    private const string Data = "src/SafeguardingPortal.Data";
    private const string Features = "src/SafeguardingPortal.Web/Features/";
    private const string Platform = "src/SafeguardingPortal.Web/Platform/";

    /// <summary>Looking across settings is allowed in these places only, each of which says there why.</summary>
    private static readonly string[] MayLookAcrossSettings =
    [
        "src/SafeguardingPortal.Web/Platform/Tenancy/", "src/SafeguardingPortal.Web/Platform/Mail/DeliverMailJob.cs",
        "src/SafeguardingPortal.Web/Platform/Mail/MailReach.cs", "src/SafeguardingPortal.Web/Platform/Identity/Invitations.cs",
        "src/SafeguardingPortal.Web/Platform/Jobs/SettingJob.cs", "src/SafeguardingPortal.Web/Features/Account/",
        "src/SafeguardingPortal.Web/Features/Calendars/CalendarFeed/",
        "src/SafeguardingPortal.Web/Commands/", "src/SafeguardingPortal.Web/Platform/Tablets/CurrentTablet.cs",
    ];

    private static readonly string[] EdgesOfJobs = ["Platform/Jobs/SettingJob.cs", "Platform/Mail/DeliverMailJob.cs", "InspectionPacks/Making/MakePacksTask.cs",
        "Policies/ImportMany/ReadImportsTask.cs"];

    public static IEnumerable<string> DomainKnowsNothing(IEnumerable<SourceFile> files) =>
        In(files, Domain).Where(file => OutsideUsing().IsMatch(file.Text)).Select(file => file.Path);

    public static IEnumerable<string> DomainReadsNoClock(IEnumerable<SourceFile> files) =>
        In(files, Domain).Where(file => ClockOrChance().IsMatch(file.Text)).Select(file => file.Path);

    public static IEnumerable<string> DataKnowsNothingOfTheWeb(IEnumerable<SourceFile> files) =>
        In(files, Data).Where(file => WebUsing().IsMatch(file.Text)).Select(file => file.Path);

    public static IEnumerable<string> PlatformNamesNoFeature(IEnumerable<SourceFile> files) =>
        In(files, Platform).Where(file => file.Text.Contains("SafeguardingPortal.Web.Features", StringComparison.Ordinal)).Select(file =>
            file.Path);

    public static IEnumerable<string> FeaturesMeetOnlyInTheDomain(IEnumerable<SourceFile> files) =>
        from file in In(files, Features)
        let own = file.Path[Features.Length..].Split('/')[0]
        from Match use in FeatureName().Matches(file.Text)
        let other = use.Groups[1].Value
        where other != own && other != "Shared"
        select $"{file.Path} uses {other}";

    public static IEnumerable<string> OnlyEdgesCatchEverything(IEnumerable<SourceFile> files) =>
        files.Where(file => CatchAll().IsMatch(file.Text) && !Array.Exists(EdgesOfJobs, edge =>
            file.Path.EndsWith(edge, StringComparison.Ordinal)))
            .Select(file => file.Path);

    public static IEnumerable<string> FewLookAcrossSettings(IEnumerable<SourceFile> files) =>
        files.Where(file => file.Text.Contains("IgnoreQueryFilters", StringComparison.Ordinal)
                && !Array.Exists(MayLookAcrossSettings, place => file.Path.StartsWith(place, StringComparison.Ordinal)))
            .Select(file => file.Path);

    public static IEnumerable<string> NoRawSqlOutsideData(IEnumerable<SourceFile> files) =>
        files.Where(file => RawSql().IsMatch(file.Text)).Select(file => file.Path);

    /// <summary>A tag helper encodes its words itself, so an entity would be read out letter by letter.</summary>
    public static IEnumerable<string> TagHelpersTakePlainWords(IEnumerable<SourceFile> files) =>
        files.Where(file => EntityInWords().IsMatch(file.Text)).Select(file => file.Path);

    private static IEnumerable<SourceFile> In(IEnumerable<SourceFile> files, string folder) =>
        files.Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal));

    [GeneratedRegex(@"^using (static )?(?!System|SafeguardingPortal\.Domain)[\w.]+;", RegexOptions.Multiline)]
    private static partial Regex OutsideUsing();

    [GeneratedRegex(@"DateTime(Offset)?\.(Now|UtcNow|Today)|Guid\.(NewGuid|CreateVersion7)|new Random|Random\.Shared")]
    private static partial Regex ClockOrChance();

    [GeneratedRegex(@"using (SafeguardingPortal\.Web|Microsoft\.AspNetCore\.(Http|Mvc))")]
    private static partial Regex WebUsing();

    [GeneratedRegex(@"SafeguardingPortal\.Web\.Features\.(\w+)")]
    private static partial Regex FeatureName();

    // A filter that names what it catches ("when (problem is IOException …)") is as narrow as it says.
    [GeneratedRegex(@"catch\s*(\(Exception\b[^)]*\)(?!\s*when \(\w+ is (?!not))|\{)")]
    private static partial Regex CatchAll();

    [GeneratedRegex(@"\b(label|hint|legend|title)=""[^""<>]*&[a-z]+;")]
    private static partial Regex EntityInWords();

    [GeneratedRegex(@"FromSql|ExecuteSql|SqlQuery")]
    private static partial Regex RawSql();
}
