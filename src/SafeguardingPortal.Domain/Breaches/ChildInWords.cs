using System.Text.RegularExpressions;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Breaches;

/// <summary>A child is named by initials or a reference only. This catches the slip, not the intent.</summary>
public static partial class ChildInWords
{
    /// <summary>Refuses a name, and what the setting does not choose: a reference has a digit in it, and initials have none.</summary>
    /// <exception cref="RuleBrokenException">The words name the child otherwise than the setting wants.</exception>
    public static void Check(string? words, ChildNaming naming)
    {
        if (string.IsNullOrWhiteSpace(words))
            return;
        var reference = words.Any(char.IsDigit);
        if (!NamesNobody(words) || (naming is ChildNaming.Initials && reference) || (naming is ChildNaming.Reference && !reference))
            throw new RuleBrokenException(new ChildNamedOtherwise(naming));
    }

    /// <summary>What to type, in words.</summary>
    public static string Hint(this ChildNaming naming) => naming switch
    {
        ChildNaming.InitialsOrReference => "Initials or a reference only, never a name",
        ChildNaming.Initials => "Initials only, such as A.B., never a name",
        ChildNaming.Reference => "The reference from your register only, such as Otter 12, never a name or initials",
        _ => throw new ArgumentOutOfRangeException(nameof(naming)),
    };

    /// <summary>
    /// Whether the words are initials ("A.B.", "AB and C.D.") or references of the setting's register ("Otter 12", "4711"), and no name. A reference is one
    /// word at most, with a number of its own after it: "Jane Smith, 4" and "Jane, aged 4" are names with an age.
    /// </summary>
    public static bool NamesNobody(string? words) => string.IsNullOrWhiteSpace(words)
        || Between().Split(words).All(one => one.Length == 0 || AreInitials(one) || Reference().IsMatch(one));

    /// <summary>Each child that the words name: "AB and Otter 12" names two.</summary>
    public static IReadOnlyList<string> Each(string? words) =>
        string.IsNullOrWhiteSpace(words) ? [] : [.. Between().Split(words).Where(one => one.Length > 0)];

    // Initials are short and in capitals; a name is a capital with small letters after it.
    private static bool AreInitials(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .All(part => part.Replace(".", "", StringComparison.Ordinal) is { Length: <= 4 } letters && letters.All(char.IsUpper));

    [GeneratedRegex(@"\s*[,;&]\s*|\s+(?:and|or|with)\s+|^\s+|\s+$")]
    private static partial Regex Between();

    // "Otter 12", "R2-14", "A. 7", "4711": the number stands beside its word without a comma between.
    [GeneratedRegex(@"^(?:\p{L}{1,20}\.?[ -]?)?[\p{L}\d/-]*\d[\p{L}\d/-]*$")]
    private static partial Regex Reference();
}

public sealed record ChildNamedOtherwise(ChildNaming Naming) : Refusal($"{Naming.Hint()}.", "Child");
