using SafeguardingPortal.Web.Platform.Print;

namespace SafeguardingPortal.Web.Features.Notices;

/// <summary>Makes a poster or leaflet a PDF, when it is asked for; it is kept nowhere.</summary>
public sealed class SheetPrinter(ChromiumPrinter printer, ViewText views, DocumentStyles styles)
{
    private const string Document = "/Features/Notices/SheetDocument.cshtml";

    /// <summary>Null where this server cannot print.</summary>
    public async Task<byte[]?> PrintAsync(SheetDisplay display, CancellationToken ct)
    {
        var html = await views.RenderAsync(Document, new SheetDocument(display, await styles.ReadAsync("sheet", ct)));
        return await printer.PrintAsync(html, ct) is Printed printed ? printed.Pdf : null;
    }
}
