namespace SafeguardingPortal.Domain.Breaches.Agencies;

/// <summary>Local authorities by name, as people write them: "Kent" is the authority that another writes as "Kent County Council".</summary>
public static class AuthorityName
{
    public static bool Same(string? one, string? other)
    {
        if (string.IsNullOrWhiteSpace(one) || string.IsNullOrWhiteSpace(other))
            return false;
        var (first, second) = (one.Trim(), other.Trim());
        return string.Equals(first, second, StringComparison.OrdinalIgnoreCase) || BeginsWith(first, second) || BeginsWith(second, first);
    }

    private static bool BeginsWith(string longer, string shorter) => longer.StartsWith(shorter + " ", StringComparison.OrdinalIgnoreCase);
}
