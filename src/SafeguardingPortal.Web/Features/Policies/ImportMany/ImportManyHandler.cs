using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Policies.Imports;
using SafeguardingPortal.Web.Platform.Files;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Text;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Policies.ImportMany;

/// <summary>Keeps the files until they have been read. One that is too large is refused at the door and not kept.</summary>
public sealed class ImportManyHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    /// <returns>The batch.</returns>
    public async Task<Guid> HandleAsync(ImportManyForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var batch = ImportBatch.Send(Ids.New(), db.SettingId, form.Files.Count, me.Actor, clock.Now);
        db.ImportBatches.Add(batch);
        for (var at = 0; at < form.Files.Count; at++)
            db.ImportedFiles.Add(await FileAsync(batch, at + 1, form.Files[at], ct));
        if (form.Files.TrueForAll(file => Refusal(file) is not null))
            batch.Finish(0, clock.Now);
        await db.SaveChangesAsync(ct);
        return batch.Id;
    }

    private static async Task<ImportedFile> FileAsync(ImportBatch batch, int order, IFormFile file, CancellationToken ct)
    {
        var name = CleanText.Of(Path.GetFileName(file.FileName.Replace('\\', '/')));
        if (Refusal(file) is { } problem)
            return ImportedFile.Of(Ids.New(), batch, order, name, [], problem);
        using var content = new MemoryStream();
        await file.CopyToAsync(content, ct);
        return ImportedFile.Of(Ids.New(), batch, order, name, content.ToArray(), null);
    }

    private static string? Refusal(IFormFile file) => file.Length switch
    {
        0 => "The file is empty.",
        > PolicyFile.MaxBytes => "The file is larger than 10 MB; save it without pictures and try again.",
        _ => null,
    };
}
