using System.Security.Cryptography;
using System.Text;

namespace SafeguardingPortal.Domain.Policies.Promises;

/// <summary>
/// Tells whether two clauses say the same words: SHA-256 in lower-case hex over the words without capitals, spacing or the full stop
/// at the end. A clause that is renumbered or moved keeps its key; one whose words change gets another.
/// </summary>
public static class ClauseKey
{
    /// <summary>In characters.</summary>
    public const int Length = 64;

    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.', ';', ',', ' ');
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words.ToLowerInvariant())));
    }
}
