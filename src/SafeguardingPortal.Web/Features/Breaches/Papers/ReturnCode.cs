using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;

namespace SafeguardingPortal.Web.Features.Breaches.Papers;

/// <summary>
/// The code that leads somebody without a name back to their report. It is shown once and stored nowhere: only its fingerprint is kept,
/// and with a hundred bits of chance no dictionary helps against that. It is made with the empty form and travels sealed in it, so that a
/// form sent again, because its answer was lost, brings the same code.
/// </summary>
internal static class ReturnCode
{
    private const string Purpose = "return-codes";

    // Without letters and digits that look alike on paper.
    private const string Alphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Length = 20;
    private const int Group = 5;

    public static string New() => string.Join('-', RandomNumberGenerator.GetString(Alphabet, Length).Chunk(Group).Select(part => new string(part)));

    public static string NewSealed(this IDataProtectionProvider keys) => keys.CreateProtector(Purpose).Protect(New());

    /// <summary>The code that was made with the form; a new one where the form does not hold one of ours.</summary>
    public static string OpenOrNew(this IDataProtectionProvider keys, string? madeWithForm)
    {
        try
        {
            return string.IsNullOrEmpty(madeWithForm) ? New() : keys.CreateProtector(Purpose).Unprotect(madeWithForm);
        }
        catch (CryptographicException)
        {
            return New();
        }
    }

    /// <summary>However it was typed: in small letters, with other gaps.</summary>
    public static string Fingerprint(string code)
    {
        var plain = new string([.. code.ToUpperInvariant().Where(char.IsLetterOrDigit)]);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(plain)));
    }
}
