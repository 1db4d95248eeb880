using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Html;
using QRCoder;

namespace SafeguardingPortal.Web.Platform.Print;

/// <summary>
/// An address as a QR code, drawn as one path of an inline picture: sharp on paper, and nothing that a page's policy forbids.
/// </summary>
public static class QrPicture
{
    public static IHtmlContent Of(string address, string label)
    {
        ArgumentNullException.ThrowIfNull(address);
        using var code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        var modules = code.ModuleMatrix;
        var path = new StringBuilder();
        for (var row = 0; row < modules.Count; row++)
        {
            for (var column = 0; column < modules[row].Count; column++)
            {
                if (modules[row][column])
                    path.Append(CultureInfo.InvariantCulture, $"M{column} {row}h1v1h-1z");
            }
        }

        var name = System.Net.WebUtility.HtmlEncode(label);
        return new HtmlString(string.Create(
            CultureInfo.InvariantCulture,
            $"""<svg class="qr" viewBox="0 0 {modules.Count} {modules.Count}" role="img" aria-label="{name}"><path d="{path}"/></svg>"""));
    }
}
