using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SafeguardingPortal.Domain.SignOffs;

/// <summary>
/// A short code over everything that a signature says. It is kept with the signature and in the audit trail when signing; worked out again
/// later, it shows whether the record is still what was signed.
/// </summary>
public static class VerificationCode
{
    /// <summary>Five groups of four signs, such as "7F3A-…".</summary>
    public static string Of(SignOff signature)
    {
        ArgumentNullException.ThrowIfNull(signature);
        var said = string.Join('\n',
            signature.Id.ToString("N"), signature.SettingId.ToString("N"), signature.PersonId.ToString("N"),
            signature.PolicyId.ToString("N"), signature.VersionId.ToString("N"),
            signature.VersionNumber.ToString(CultureInfo.InvariantCulture), signature.Fingerprint,
            signature.Statement, signature.TypedName, signature.Drawing ?? "", signature.Device,
            signature.HowShown.ToString(), signature.Presentation.ToString(), signature.WitnessId?.ToString("N") ?? "",
            signature.SignedAt.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture));
        var hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(said)));
        return Grouped(hash);
    }

    /// <summary>A code as somebody typed it off a certificate, in the form in which it is kept: large letters, five groups of four.</summary>
    public static string AsPrinted(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var signs = string.Concat(typed.ToUpperInvariant().Where(char.IsAsciiLetterOrDigit));
        return signs.Length == 20 ? Grouped(signs) : signs;
    }

    private static string Grouped(string signs) => string.Join('-', Enumerable.Range(0, 5).Select(group => signs.Substring(group * 4, 4)));
}
