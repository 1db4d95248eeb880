using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Breaches;

/// <summary>A child is named by initials or a reference only. This catches the slip, not the intent.</summary>
public static class ChildInWords
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

    /// <summary>Whether the words are initials ("A.B.", "AB and C.D.") or a reference with a digit in it ("Otter 12"), and no name.</summary>
    public static bool NamesNobody(string? words)
    {
        if (string.IsNullOrWhiteSpace(words))
            return true;
        if (words.Any(char.IsDigit))
            return true;
        // Initials are short and in capitals; a name is a capital with small letters after it.
        return words.Split([' ', ',', ';', '&'], StringSplitOptions.RemoveEmptyEntries)
            .All(part => part.Replace(".", "", StringComparison.Ordinal) is { Length: <= 4 } letters
                && (letters.All(char.IsUpper) || letters is "and" or "or" or "with"));
    }
}

public sealed record ChildNamedOtherwise(ChildNaming Naming) : Refusal($"{Naming.Hint()}.", "Child");
