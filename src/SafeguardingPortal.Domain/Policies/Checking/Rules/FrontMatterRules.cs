using System.Text.RegularExpressions;
using SafeguardingPortal.Domain.Policies.Checking.Data;
using SafeguardingPortal.Domain.Policies.Text;

namespace SafeguardingPortal.Domain.Policies.Checking.Rules;

/// <summary>Title, key details, adoption and signature (C001–C009, C036–C039).</summary>
internal static partial class FrontMatterRules
{
    public static IEnumerable<Remark> MissingTitle(PolicyUnderCheck policy)
    {
        if (policy.Document.Title is null)
            yield return new Remark("title", "", "The policy has no title. Put its name at the top.");
    }

    public static IEnumerable<Remark> MissingKeyDetail(PolicyUnderCheck policy)
    {
        foreach (var (detail, passage) in policy.KeyDetails.Zip(policy.Details))
        {
            if (detail.Label.Length > 0 && detail.Value.Length == 0)
                yield return passage.Remark(detail.Label, $"“{detail.Label}” is left blank. Fill it in or take the line out.");
        }

        // A childminder alone is everyone in one person.
        if (Alone().Count(policy.Words) >= 3)
            yield break;
        if (policy.KeyDetails.Count == 0 && policy.Adoption.Count == 0
            && !NamedRoles.Names(policy, KeyDetailKey.DesignatedSafeguardingLead))
        {
            yield return new Remark("key details", "",
                "There are no key details. Name the designated safeguarding lead and the person responsible for the policy.");
            yield break;
        }

        if (!policy.Names(KeyDetailKey.DesignatedSafeguardingLead) && (SpeaksOfLead().IsMatch(policy.Words)
            || IsTheirs().IsMatch(policy.Document.Title ?? "safeguarding"))
            && !NamedRoles.Names(policy, KeyDetailKey.DesignatedSafeguardingLead))
            yield return new Remark("key details", "", "The key details name no designated safeguarding lead. Add the name and job title.");
        if (!policy.Names(KeyDetailKey.LeadPerson, KeyDetailKey.NamedGovernor, KeyDetailKey.Manager, KeyDetailKey.PolicyOwner,
            KeyDetailKey.Ratified) && policy.Adoption.Count == 0
            && !policy.KeyDetails.Any(detail => KeyDetailKeys.Of(detail.Label) is not (KeyDetailKey.DesignatedSafeguardingLead
                or KeyDetailKey.DeputySafeguardingLead) && LeaderTitle.All.Any(title => title.Pattern.IsMatch(detail.Value))))
            yield return new Remark("key details", "",
                "The key details name nobody with lead responsibility for the policy. Add a person.");
    }

    public static IEnumerable<Remark> FileNameMismatch(PolicyUnderCheck policy)
    {
        foreach (var (detail, passage) in policy.DetailsOf(KeyDetailKey.FileName).Where(pair => pair.Detail.Value.Length > 0))
        {
            var title = Subjects(policy.Document.Title ?? "");
            var file = Subjects(detail.Value);
            if (title.Count > 0 && file.Count > 0 && !title.Overlaps(file))
                yield return passage.Remark(detail.Value,
                    $"The file name speaks of something else than the title “{policy.Document.Title}”. Correct one of the two.");

            var years = Year().Matches(detail.Value).Select(match => int.Parse(match.Value, null)).ToList();
            if (years.Count > 0 && PrintedDates.Written(policy)?.Date.First is { } written && !years.Contains(written.Year)
                && !years.Contains(written.Year + 1))
                yield return passage.Remark(detail.Value,
                    $"The file name carries {years[^1]}, but the policy is dated {written.Year}. Rename the file.");
        }
    }

    public static IEnumerable<Remark> MissingRatification(PolicyUnderCheck policy)
    {
        foreach (var (detail, passage) in policy.DetailsOf(KeyDetailKey.Ratified).Where(pair => pair.Detail.Value.Length == 0))
            yield return passage.Remark(detail.Label, "Nothing is filled in for the ratification. Add the body and the date.");
        var blanks = policy.Adoption.Where((line, at) => EmptyMeeting().IsMatch(line.Text) && !IsFilledBelow(policy, at)).ToList();
        foreach (var line in blanks)
            yield return line.Remark(line.Text, "The adoption block does not say when or by whom. Fill in the body and the date.");
        if (policy.Adoption.Count > 0 && blanks.Count == 0
            && policy.Adoption.All(line => PolicyDate.Read(line.Text).Precision == DatePrecision.None)
            && PrintedDates.Written(policy) is null)
            yield return policy.Adoption[0].Remark(policy.Adoption[0].Text,
                "The adoption block carries no date. Add the day of the meeting.");

        var owner = policy.DetailsOf(KeyDetailKey.PolicyOwner).FirstOrDefault(pair => Body().IsMatch(pair.Detail.Value));
        if ((policy.Context.IsRatified || owner.Passage is not null) && policy.Adoption.Count == 0
            && !policy.DetailsOf(KeyDetailKey.Ratified).Any())
            yield return new Remark("key details", owner.Detail?.Value ?? "",
                "Nothing says that the body which owns the policy has ratified it. Add the body and the date.");
    }

    public static IEnumerable<Remark> PlaceholderSignature(PolicyUnderCheck policy)
    {
        var lines = policy.Adoption.Concat(policy.Details.Zip(policy.KeyDetails)
            .Where(pair => Signature().IsMatch(pair.Second.Label))
            .Select(pair => pair.First with { Raw = $"{pair.Second.Label}: {pair.Second.Value}" }));
        foreach (var line in lines.Where(line => Signature().IsMatch(line.Raw)))
        {
            var rest = Signature().Replace(line.Raw, "", 1).Trim(' ', ':', '-', '.', '…', '_');
            if (Blank().IsMatch(line.Raw) || rest.Length == 0 && !IsNamed(policy) || Instruction().IsMatch(line.Raw))
                yield return line.Remark(line.Raw, "The signature is still a blank. Have it signed, or say how the policy was adopted.");
        }
    }

    /// <summary>The name is printed, and the pen's own mark no text can show.</summary>
    private static bool IsNamed(PolicyUnderCheck policy) =>
        policy.Adoption.Any(line => NameOfSignatory().Match(line.Text) is { Success: true } named
            && named.Groups["name"].Value.Trim(' ', '_', '.', '…').Length > 2);

    public static IEnumerable<Remark> HeaderTidy(PolicyUnderCheck policy)
    {
        foreach (var (detail, passage) in policy.KeyDetails.Zip(policy.Details))
        {
            if (!detail.HasColon)
                yield return passage.Remark($"{detail.Label} {detail.Value}", $"The colon after “{detail.Label}” is missing.");
            if (policy.KeyDetails
                .Count(other => other.Label.Length > 0 && other.Label.Equals(detail.Label, StringComparison.OrdinalIgnoreCase)) > 1)
                yield return passage.Remark(detail.Label,
                    $"“{detail.Label}” stands twice in the key details. Put both on one line or give each its own label.");
            foreach (var sibling in policy.Context.Library.SelectMany(other => other.KeyDetails)
                .Where(other => SameFactOtherLabel(detail, other)))
                yield return passage.Remark(detail.Label,
                    $"The same person is called “{sibling.Label}” in another of your policies. Use one label.");
        }
    }

    private static bool SameFactOtherLabel(KeyDetail one, KeyDetail other) =>
        one.Value.Length > 0 && one.Value.Equals(other.Value, StringComparison.OrdinalIgnoreCase)
            && KeyDetailKeys.Of(one.Label) is KeyDetailKey.LeadPerson
        && KeyDetailKeys.Of(other.Label) is KeyDetailKey.LeadPerson && !one.Label.Equals(other.Label, StringComparison.OrdinalIgnoreCase);

    private static bool IsFilledBelow(PolicyUnderCheck policy, int at) =>
        at + 1 < policy.Adoption.Count && !AdoptionLabel().IsMatch(policy.Adoption[at + 1].Text);

    private static HashSet<string> Subjects(string name) =>
        [.. Word().Matches(name.ToLowerInvariant()).Select(match => match.Value).Where(word => !Empty().IsMatch(word))];

    [GeneratedRegex(@"\b(I|my)\b")]
    private static partial Regex Alone();

    [GeneratedRegex(@"\b(DSLs?|designated (safeguarding|child protection)|safeguarding (lead|officer))\b", RegexOptions.IgnoreCase)]
    private static partial Regex SpeaksOfLead();

    [GeneratedRegex(@"\b(safeguarding|child protection|phones?|mobile|social (media|networking)|cameras?|images?|photograph\w*|online"
            + @"|e-?safety|devices?|technology)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex IsTheirs();

    [GeneratedRegex(@"^(name of signatory|print(ed)? name|name)\b[\s:]*(?<name>.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex NameOfSignatory();

    [GeneratedRegex(@"\b20\d\d\b")]
    private static partial Regex Year();

    [GeneratedRegex(@"\p{L}{3,}")]
    private static partial Regex Word();

    [GeneratedRegex(@"^(policy|policies|the|and|for|use|version|final|draft|copy|new|updated|docx?|pdf|school|nursery|preschool"
        + @"|primary|academy|of)$")]
    private static partial Regex Empty();

    [GeneratedRegex(@"^(this policy was adopted (at a meeting of|by|on)|adopted by|held on|date of meeting"
        + @"|date)\s*[:\s_.…(]*(name of \w+|date|insert[^)]*)?[)\s_.…]*$", RegexOptions.IgnoreCase)]
    private static partial Regex EmptyMeeting();

    [GeneratedRegex(@"^(this policy was|on$|held on|date|signed|signature|name of|role of|position|print)", RegexOptions.IgnoreCase)]
    private static partial Regex AdoptionLabel();

    [GeneratedRegex(@"\b(govern(ing body|ing board|ors)|trustees|board|committee)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Body();

    [GeneratedRegex(@"^(signed|signature)\b( (by|on behalf of)[^:_.…]*)?", RegexOptions.IgnoreCase)]
    private static partial Regex Signature();

    [GeneratedRegex(@"_{3,}|\.{4,}|…{2,}")]
    private static partial Regex Blank();

    [GeneratedRegex(@"\b(insert|to be signed|sign here|e\.g\.|tbc|signature here)\b|[\[<]", RegexOptions.IgnoreCase)]
    private static partial Regex Instruction();
}
