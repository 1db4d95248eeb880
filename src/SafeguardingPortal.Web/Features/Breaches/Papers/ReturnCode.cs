using System.Security.Cryptography;
using System.Text;

namespace SafeguardingPortal.Web.Features.Breaches.Papers;

/// <summary>
/// The code that leads somebody without a name back to their report. It is shown once and stored nowhere: only its fingerprint is kept,
/// and with a hundred bits of chance no dictionary helps against that.
/// </summary>
internal static class ReturnCode
{
    // Without letters and digits that look alike on paper.
    private const string Alphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Length = 20;
    private const int Group = 5;

    public static string New() => string.Join('-', RandomNumberGenerator.GetString(Alphabet, Length).Chunk(Group).Select(part => new string(part)));

    /// <summary>However it was typed: in small letters, with other gaps.</summary>
    public static string Fingerprint(string code)
    {
        var plain = new string([.. code.ToUpperInvariant().Where(char.IsLetterOrDigit)]);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(plain)));
    }
}
