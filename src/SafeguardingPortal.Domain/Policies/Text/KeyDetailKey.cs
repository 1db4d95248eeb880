using System.Text.RegularExpressions;

namespace SafeguardingPortal.Domain.Policies.Text;

/// <summary>What a line of the front matter is about, where its label is one that policies commonly use.</summary>
public enum KeyDetailKey
{
    Unknown,
    Title,
    DesignatedSafeguardingLead,
    DeputySafeguardingLead,
    LeadPerson,
    NamedGovernor,
    Manager,
    DeputyManager,
    DataController,
    WrittenOn,
    NextReviewOn,
    Ratified,
    ReviewPeriod,
    FileName,
    Statutory,
    PolicyOwner,
    Version,
}

/// <summary>Recognises printed labels; order matters, the more particular label first.</summary>
public static partial class KeyDetailKeys
{
    private static readonly (KeyDetailKey Key, Regex Label)[] Known =
    [
        (KeyDetailKey.Title, Title()),
        (KeyDetailKey.DeputySafeguardingLead, Deputy()),
        (KeyDetailKey.DesignatedSafeguardingLead, Lead()),
        (KeyDetailKey.LeadPerson, LeadPerson()),
        (KeyDetailKey.NamedGovernor, Governor()),
        (KeyDetailKey.DeputyManager, DeputyManager()),
        (KeyDetailKey.Manager, Manager()),
        (KeyDetailKey.DataController, DataController()),
        (KeyDetailKey.NextReviewOn, NextReview()),
        (KeyDetailKey.ReviewPeriod, ReviewPeriod()),
        (KeyDetailKey.Ratified, Ratified()),
        (KeyDetailKey.WrittenOn, Written()),
        (KeyDetailKey.FileName, FileName()),
        (KeyDetailKey.Statutory, Statutory()),
        (KeyDetailKey.PolicyOwner, Owner()),
        (KeyDetailKey.Version, Version()),
    ];

    public static KeyDetailKey Of(string label)
    {
        var words = Words(label);
        return Known.FirstOrDefault(known => known.Label.Match(words) is { Success: true } match && match.Length == words.Length).Key;
    }

    /// <summary>A web page's front matter writes "next_review" or "lastUpdated" for what a printed policy writes in words.</summary>
    private static string Words(string label)
    {
        var trimmed = label.Trim();
        return trimmed.Contains(' ', StringComparison.Ordinal) ? trimmed
            : Hump().Replace(trimmed, " ").Replace('_', ' ');
    }

    /// <summary>Splits "Named person with lead responsibility Ada Stone" where the colon was forgotten; null when no known label
    /// leads.</summary>
    public static KeyDetail? WithoutColon(string line)
    {
        var length = Known.Select(known => known.Label.Match(line))
            .Where(match => match is { Success: true, Length: > 2 } && match.Length < line.Length && line[match.Length] == ' ')
            .Select(match => match.Length).DefaultIfEmpty(0).Max();
        if (length == 0)
            return null;
        var value = line[length..].Trim();
        return value.Length > 0 && char.IsUpper(value[0]) && value.Split(' ').Length <= 8 && !value.EndsWith('.')
            ? new KeyDetail(line[..length], value) { HasColon = false }
            : null;
    }

    public static string? Value(this PolicyDocument document, KeyDetailKey key)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document.KeyDetails.FirstOrDefault(detail => Of(detail.Label) == key)?.Value;
    }

    private const RegexOptions AnyCase = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"(?<=\p{Ll})(?=\p{Lu}\p{Ll})")]
    private static partial Regex Hump();

    [GeneratedRegex(@"^(policy )?(title|name)( of policy)?|^policy", AnyCase)]
    private static partial Regex Title();

    [GeneratedRegex(@"^(deput(y|ies)( \(?(designated )?(safeguarding|child protection) (lead|officer|person)s?\)?| dsls?)?( leads?)?"
        + @"|designated deput(y|ies)"
        + @"|deputy designated (safeguarding|child protection) (lead|officer|person)s?|ddsls?)(\(s\))?( \(d?dsls?\))?", AnyCase)]
    private static partial Regex Deputy();

    [GeneratedRegex(@"^((designated|lead|named) (safeguarding|child protection) (lead|officer|person)s?|safeguarding leads?"
        + @"|dsls?)(\(s\))?( \(dsls?\))?", AnyCase)]
    private static partial Regex Lead();

    [GeneratedRegex(@"^((registered|named|nominated|responsible|accountable) (person|individual)|lead person)( (with|who has"
        + @"|and)? ?lead responsibility)?"
        + @"|^(person )?with lead responsibility", AnyCase)]
    private static partial Regex LeadPerson();

    [GeneratedRegex(@"^(named|link|nominated|safeguarding|lead)( (safeguarding|child protection|online safety))? (governor|trustee)s?"
        + @"( with lead responsibility)?", AnyCase)]
    private static partial Regex Governor();

    [GeneratedRegex(@"^(deputy|assistant) (manager|head ?teacher|head)s?", AnyCase)]
    private static partial Regex DeputyManager();

    [GeneratedRegex(@"^((setting|nursery|pre-?school|school|centre) )?(manager|owner|head ?teacher|head of school|principal|proprietor"
        + @"|provider"
        + @"|registered provider|leader)s?(\s*/\s*(manager|owner|head ?teacher|proprietor|provider))?", AnyCase)]
    private static partial Regex Manager();

    [GeneratedRegex(@"^data (controller|protection (officer|lead))|^dpo", AnyCase)]
    private static partial Regex DataController();

    [GeneratedRegex(@"^(date )?(of |for )?(the )?(next|annual|due) (policy )?(review|revision)( (due|date))?( date| by| on)?"
        + @"|^(next )?review (due|date|by)( by)?"
        + @"|^(date )?(to be|due for|due) (reviewed|review)( by| on)?|^date (for|of next|due for) (review|revision)|^review", AnyCase)]
    private static partial Regex NextReview();

    [GeneratedRegex(@"^review (period|cycle|frequency|interval)|^frequency of review", AnyCase)]
    private static partial Regex ReviewPeriod();

    [GeneratedRegex(@"^(date )?(ratified|ratification|approved|approval)( by)?( (the )?(governing body|governors|governing board"
        + @"|committee|trustees))?( on| date)?", AnyCase)]
    private static partial Regex Ratified();

    [GeneratedRegex(@"^(policy )?date( of)?( (this|last|policy))?( (written|adopted|updated|revised|agreed|published|created|policy"
        + @"|issued|issue|review|reviewed|publication))?"
        + @"( ?(/|or|and) ?(written|updated|reviewed|revised|adopted))?"
        + @"|^((current|this) )?version (revised|dated?|created)|^(policy )?(last )?(created|written|updated|revised|reviewed"
        + @"|published|issued|adopted|amended)( on| date)?"
        + @"|^(effective|valid) (from|date)|^(issue|publication) date", AnyCase)]
    private static partial Regex Written();

    [GeneratedRegex(@"^(document |file ?)name|^filename", AnyCase)]
    private static partial Regex FileName();

    [GeneratedRegex(@"^statutory( policy)?", AnyCase)]
    private static partial Regex Statutory();

    [GeneratedRegex(@"^(policy |document )?(owner|holder|author|lead)|^(responsible (person|officer|body)|person responsible)"
            + @"|^(policy )?(written|prepared|reviewed|produced|updated|compiled) by"
        + @"|^author", AnyCase)]
    private static partial Regex Owner();

    [GeneratedRegex(@"^(policy |document )?version( (number|no\.?))?", AnyCase)]
    private static partial Regex Version();
}
