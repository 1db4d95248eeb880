using System.Security.Cryptography;
using System.Text;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Packs;
using SafeguardingPortal.Web.Features.InspectionPacks.Parts;
using SafeguardingPortal.Web.Platform.Print;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.InspectionPacks.Making;

/// <summary>Makes a pack that was started: writes it, prints it, keeps both. Its steps show to whoever waits.</summary>
public sealed class PackMaker(PortalDbContext db, PackWriter writer, ChromiumPrinter printer, SchoolClock clock, ILogger<PackMaker> log)
{
    private const string NoPdf =
        "The PDF could not be made on this server. Read the pack on screen and print it from your own browser, and tell whoever looks after the server.";

    public async Task MakeAsync(Pack pack, PackProgress progress, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(progress);
        var (step, steps) = (0, writer.StepsFor(pack.Parts));
        var readers = await db.ReadersOfPacksAsync(clock.Today, ct);
        var html = await writer.WriteAsync(pack, readers, ReachAsync, ct);
        await ReachAsync("Setting and numbering the pages");
        switch (await printer.PrintAsync(html, ct))
        {
            case Printed printed:
                Keep(pack, html, printed.Pdf);
                pack.Finish(printed.Pages, Convert.ToHexStringLower(SHA256.HashData(printed.Pdf)), problem: null, readers, Ids.New, clock.Now);
                break;
            case PrinterNotFound nowhere:
                Keep(pack, html, pdf: null);
                pack.Finish(pages: null, fingerprint: null, nowhere.Message, readers, Ids.New, clock.Now);
                break;
            case PrintFailed failed:
                log.LogError("Pack {Reference} was not printed: {Reason}", pack.Reference, failed.Reason);
                GiveUpOrTryAgain(pack, html, readers);
                break;
            default:
                throw new InvalidOperationException("The printer answered something new.");
        }

        await db.SaveChangesAsync(ct);

        async Task ReachAsync(string doing)
        {
            progress.Reach(++step, steps, doing, clock.Now);
            await db.SaveChangesAsync(ct);
        }
    }

    // After the last attempt the page is still worth having: it says the same as the PDF.
    private void GiveUpOrTryAgain(Pack pack, string html, IReadOnlyCollection<Guid> readers)
    {
        if (pack.Attempts < Pack.MostAttempts)
        {
            pack.Fail(NoPdf, clock.Now);
            return;
        }

        Keep(pack, html, pdf: null);
        pack.Finish(pages: null, fingerprint: null, NoPdf, readers, Ids.New, clock.Now);
    }

    private void Keep(Pack pack, string html, byte[]? pdf) => db.Add(PackFile.Of(Ids.New(), pack, Encoding.UTF8.GetBytes(html), pdf));
}
