namespace SafeguardingPortal.Domain.Breaches;

/// <summary>A child is named by initials or a reference only. This catches the slip, not the intent.</summary>
public static class ChildInWords
{
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
