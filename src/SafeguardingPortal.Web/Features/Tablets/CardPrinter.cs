using QRCoder;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Tablets;

namespace SafeguardingPortal.Web.Features.Tablets;

/// <summary>A card as it is printed.</summary>
/// <param name="Picture">The QR code as a data address.</param>
public sealed record PrintedCard(string Name, string Code, string Pin, string Picture);

/// <summary>A card with what the portal keeps of it.</summary>
public sealed record MadeCard(PrintedCard Card, string PinHash, string TokenHash);

/// <summary>Makes the secrets of a card and its picture.</summary>
public static class CardPrinter
{
    /// <param name="address">Where the portal is reached: the picture leads there.</param>
    public static MadeCard Make(string name, PortalAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var (token, pin) = (TabletSecrets.NewCardToken(), TabletSecrets.NewPin());
        using var data = QRCodeGenerator.GenerateQrCode(address.Url($"/tablet/card#{token}"), QRCodeGenerator.ECCLevel.M);
        using var code = new PngByteQRCode(data);
        var picture = $"data:image/png;base64,{Convert.ToBase64String(code.GetGraphic(8))}";
        return new MadeCard(
            new PrintedCard(name, TabletSecrets.Grouped(token), pin, picture), TabletSecrets.HashPin(pin), TabletSecrets.Hash(token));
    }
}
