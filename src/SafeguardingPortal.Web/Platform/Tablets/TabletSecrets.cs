using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;
using SafeguardingPortal.Domain.Tablets;

namespace SafeguardingPortal.Web.Platform.Tablets;

/// <summary>Makes and checks what tablets and cards keep secret. Random secrets are kept as SHA-256, PINs slowly hashed like passwords.</summary>
public static class TabletSecrets
{
    // No 0 and O, no 1, I and L: codes are read aloud and typed by hand.
    private const string Letters = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private const int PairingLetters = 8;
    private const int CardLetters = 20;
    private static readonly PasswordHasher<PinCard> Pins = new();
    private static readonly PinCard NoCard = (PinCard)System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(typeof(PinCard));

    /// <summary>256 bits for a cookie.</summary>
    public static string NewSecret() => WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));

    /// <summary>Eight signs (39 bits), good for one pairing within a quarter of an hour.</summary>
    public static string NewPairingCode() => RandomNumberGenerator.GetString(Letters, PairingLetters);

    /// <summary>Twenty signs (99 bits) for the code on a card.</summary>
    public static string NewCardToken() => RandomNumberGenerator.GetString(Letters, CardLetters);

    public static string NewPin() => RandomNumberGenerator.GetString("0123456789", PinCard.Digits);

    public static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    /// <summary>The hash of a code as people type or scan it: small letters, spaces, dashes and a scanned address before it do not matter.</summary>
    public static string HashTyped(string? typed)
    {
        var code = (typed ?? "").Split('#')[^1];
        return Hash(string.Concat(code.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant());
    }

    public static string HashPin(string pin) => Pins.HashPassword(NoCard, pin);

    public static bool IsPin(PinCard card, string? pin)
    {
        ArgumentNullException.ThrowIfNull(card);
        return PinCard.IsWellFormed(pin) && Pins.VerifyHashedPassword(card, card.PinHash, pin!) != PasswordVerificationResult.Failed;
    }

    /// <summary>In groups of four, to be read and typed.</summary>
    public static string Grouped(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return string.Join(' ', code.Chunk(4).Select(group => new string(group)));
    }
}
