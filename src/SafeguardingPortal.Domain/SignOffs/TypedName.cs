using System.Text;

namespace SafeguardingPortal.Domain.SignOffs;

/// <summary>Compares a typed name with a person's. Capitals, doubled spaces and a phone's curly apostrophes do not matter; letters do.</summary>
public static class TypedName
{
    public static bool Matches(string? typed, string name) => Plain(typed).Equals(Plain(name), StringComparison.OrdinalIgnoreCase);

    private static string Plain(string? name) => string.Join(' ', (name ?? "")
        .Normalize(NormalizationForm.FormKC)
        .Replace('\u2019', '\'').Replace('\u2018', '\'').Replace('\u2010', '-').Replace('\u2011', '-').Replace('\u2013', '-')
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
