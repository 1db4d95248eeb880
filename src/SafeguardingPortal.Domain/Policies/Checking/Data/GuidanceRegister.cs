using System.Text.RegularExpressions;

namespace SafeguardingPortal.Domain.Policies.Checking.Data;

/// <summary>One edition of a guidance document.</summary>
/// <param name="Year">The year it goes by.</param>
public sealed record GuidanceEdition(int Year, DateOnly InForceFrom);

/// <summary>A guidance document that is published again and again.</summary>
/// <param name="Names">Full title first, then the short forms it goes by.</param>
/// <param name="Editions">Oldest first; empty for a body or paper that was replaced altogether.</param>
/// <param name="ReplacedBy">What stands in its place, where nothing of that name is in force any more.</param>
public sealed record GuidanceTitle(
    string Title, IReadOnlyList<string> Names, string Publisher, IReadOnlyList<GuidanceEdition> Editions, string? ReplacedBy = null)
{
    /// <summary>When this entry was compared with its publisher's page; null where the whole list was on one day.</summary>
    public DateOnly? CheckedOn { get; init; }

    public GuidanceEdition? InForceOn(DateOnly day) => Editions.LastOrDefault(edition => edition.InForceFrom <= day);
}

/// <summary>
/// The guidance that policies of this field lean on. It is data with a day on which it was last compared with the publishers' pages: a
/// later
/// edition may exist, so a finding says on which day the list was checked.
/// </summary>
public sealed record GuidanceRegister(DateOnly CheckedOn, IReadOnlyList<GuidanceTitle> Titles)
{
    private const string Dfe = "Department for Education";

    public static GuidanceRegister Standard { get; } = new(new DateOnly(2025, 11, 3),
    [
        new("Keeping children safe in education", ["Keeping Children Safe in Education", "KCSIE", "KCSiE"], Dfe,
        [
            new(2014, new(2014, 4, 3)), new(2015, new(2015, 7, 29)), new(2016, new(2016, 9, 5)), new(2018, new(2018, 9, 3)), new(2019,
                new(2019, 9, 2)),
            new(2020, new(2020, 9, 1)), new(2021, new(2021, 9, 1)), new(2022, new(2022, 9, 1)), new(2023, new(2023, 9, 1)), new(2024,
                new(2024, 9, 2)),
            new(2025, new(2025, 9, 1)),
        ]),
        new("Early years foundation stage statutory framework",
            ["Early Years and Foundation Stage", "Early Years Foundation Stage", "EYFS",
                "Statutory framework for the early years foundation stage"], Dfe,
        [
            new(2012, new(2012, 9, 1)), new(2014, new(2014, 9, 1)), new(2017, new(2017, 4, 3)), new(2021, new(2021, 9, 1)), new(2023,
                new(2023, 9, 4)),
            new(2024, new(2024, 11, 1)), new(2025, new(2025, 9, 1)),
        ]),
        new("Working together to safeguard children", ["Working Together to Safeguard Children", "WTSC", "WTTSC"], "HM Government",
            [new(2010, new(2010, 3, 17)), new(2013, new(2013, 4, 15)), new(2015, new(2015, 3, 26)), new(2018, new(2018, 7, 4)),
                new(2023, new(2023, 12, 15))]),
        new("Prevent duty guidance", ["Prevent Duty Guidance", "Prevent duty: departmental advice"], "Home Office",
            [new(2015, new(2015, 7, 1)), new(2021, new(2021, 4, 1)), new(2023, new(2023, 12, 31))]),
        new("Searching, screening and confiscation", ["Searching, Screening and Confiscation", "Screening, searching and confiscation"],
            Dfe,
            [new(2014, new(2014, 2, 1)), new(2018, new(2018, 1, 1)), new(2022, new(2022, 9, 1))]),
        new("Information sharing: advice for practitioners",
            ["Information sharing: advice for practitioners", "Information Sharing Advice"], "HM Government",
            [new(2015, new(2015, 3, 1)), new(2018, new(2018, 7, 4)), new(2024, new(2024, 5, 1))]),
        new("Sharing nudes and semi-nudes", ["Sharing nudes and semi-nudes"], "UK Council for Internet Safety",
            [new(2020, new(2020, 12, 23)), new(2024, new(2024, 3, 11))]),
        new("Data Protection Act", ["Data Protection Act"], "Parliament",
            [new(1984, new(1987, 11, 11)), new(1998, new(2000, 3, 1)), new(2018, new(2018, 5, 25))]),
        new("Local safeguarding children board",
            ["Local Safeguarding Children Board", "Local Safeguarding Children's Board", "LSCB", "KSCB"], "local authority", [],
            "the local safeguarding children partnership (2019)"),
        new("Criminal Records Bureau", ["Criminal Records Bureau", "CRB check", "CRB"], "Home Office", [],
            "the Disclosure and Barring Service, DBS (2012)"),
        new("UK Council for Child Internet Safety", ["UKCCIS", "UK Council for Child Internet Safety"], "UKCIS", [],
            "the UK Council for Internet Safety, UKCIS (2018)"),
        new("Every Child Matters", ["Every Child Matters"], Dfe, [], "nothing: it was withdrawn in 2010"),
        new("Safer Internet guidance by Becta", ["Becta"], "Becta", [], "nothing: the agency closed in 2011"),
    ]);

    /// <summary>The list with these entries added, or in the place of those with the same title.</summary>
    public GuidanceRegister With(IEnumerable<GuidanceTitle> own)
    {
        var entries = own.ToList();
        return this with
        {
            Titles = [.. Titles.Where(title => !entries.Exists(entry => Same(entry, title))), .. entries],
        };
    }

    private static bool Same(GuidanceTitle one, GuidanceTitle other) => one.Title.Equals(other.Title, StringComparison.OrdinalIgnoreCase);

    /// <summary>Finds the title under any of its names, with the year printed beside it if there is one (group "y").</summary>
    internal static Regex MentionsOf(GuidanceTitle title)
    {
        var names = string.Join('|', title.Names.OrderByDescending(name => name.Length)
            .Select(name => Regex.Escape(name).Replace(@"\ ", @"\s+", StringComparison.Ordinal)));
        var pattern = $@"(?<![\p{{L}}])(?:{names})(?!\p{{L}})(?<year>[^\p{{L}}\p{{N}}]{{0,4}}(?:\(?(?:{names}"
            + $@"|DfE)\)?[^\p{{L}}\p{{N}}]{{0,4}})?"
            + @"(?:\(?(?:updated|revised|version|edition|as at|DfE)?,?\s*)?(?:(?:January|February|March|April|May|June|July|August"
            + @"|September|October|November|December)\s*)?"
            + @"(?<y>(?:19|20)\d\d))?";
        return new Regex(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }
}
