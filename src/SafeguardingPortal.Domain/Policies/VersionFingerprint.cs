using System.Security.Cryptography;
using System.Text;

namespace SafeguardingPortal.Domain.Policies;

internal static class VersionFingerprint
{
    /// <summary>SHA-256, in lower-case hexadecimal, of everything a version says, in reading order.</summary>
    public static string Of(PolicyDocument text)
    {
        List<string> parts = [text.Title ?? ""];
        parts.AddRange(text.KeyDetails.Select(detail => $"{detail.Label}\t{detail.Value}"));
        foreach (var section in text.Sections)
        {
            parts.Add($"{section.Level}\t{section.Number}\t{section.Heading}");
            parts.AddRange(section.Clauses.Select(clause => $"{clause.Level}\t{clause.Number}\t{clause.Bullet}\t{clause.Text}"));
        }

        parts.AddRange(text.Links);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))));
    }
}
