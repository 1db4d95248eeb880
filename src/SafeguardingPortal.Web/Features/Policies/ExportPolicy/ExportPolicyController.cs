using System.IO.Compression;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Policies.ExportPolicy;

/// <summary>Hands a policy, or every policy in force, out as a file that can be brought in again.</summary>
[Area("Policies")]
[Requires(Permission.ReadPolicies)]
public sealed class ExportPolicyController(PortalDbContext db, CurrentPerson me, SchoolClock clock) : Controller
{
    /// <summary>The version in force; a number asks for another. Drafts are for those who may write them.</summary>
    [HttpGet("policies/{id:guid}/export/{format:regex(^(word|markdown)$)}")]
    public async Task<IActionResult> One(Guid id, string format, int? number)
    {
        var ct = HttpContext.RequestAborted;
        var policy = await db.Policies.AsNoTracking().FirstOrDefaultAsync(policy => policy.Id == id, ct);
        if (policy is null)
            return NotFound();
        var wanted = policy.CurrentVersionId ?? policy.DraftVersionId;
        var version = await db.PolicyVersions.AsNoTracking().WithText().FirstOrDefaultAsync(
            version => version.PolicyId == id && (number == null ? version.Id == wanted : version.Number == number), ct);
        if (version is null || version.PublishedAt is null && !me.May(Permission.WritePolicies))
            return NotFound();
        var file = ExportFormat.Of(format);
        // A draft keeps its fields, so that it can be brought in again; what was published is handed out as it reads.
        var text = version.PublishedAt is null ? version.ToDocument() : await ReadingAsync(version, ct);
        return File(file.Write(text), file.MediaType, $"{ExportFormat.FileName(version.Title, version.Number)}.{file.Ending}");
    }

    [HttpGet("policies/export/{format:regex(^(word|markdown)$)}")]
    public async Task<IActionResult> Library(string format)
    {
        var ct = HttpContext.RequestAborted;
        var file = ExportFormat.Of(format);
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            var inForce = await db.Policies.AsNoTracking().Where(policy => policy.CurrentVersionId != null)
                .OrderBy(policy => policy.SearchTitle).ThenBy(policy => policy.Id).Select(policy =>
                    policy.CurrentVersionId).ToListAsync(ct);
            foreach (var versionId in inForce)
            {
                // One after the other, so that a library of any size fits.
                var version = await db.PolicyVersions.AsNoTracking().WithText().SingleAsync(version => version.Id == versionId, ct);
                await AddAsync(zip, Unused(names, ExportFormat.FileName(version.Title, version.Number)) + "." + file.Ending,
                    file.Write(await ReadingAsync(version, ct)), ct);
            }
        }

        return File(memory.ToArray(), "application/zip", $"policies-{format}.zip");
    }

    private Task<PolicyDocument> ReadingAsync(PolicyVersion version, CancellationToken ct) =>
        LiveWords.ReadingAsync(db, version, me.Setting, clock.Today, ct);

    private static async Task AddAsync(ZipArchive zip, string name, byte[] content, CancellationToken ct)
    {
        await using var entry = await zip.CreateEntry(name).OpenAsync(ct);
        await entry.WriteAsync(content, ct);
    }

    private static string Unused(HashSet<string> names, string name)
    {
        var free = name;
        for (var count = 2; !names.Add(free); count++)
            free = $"{name} {count}";
        return free;
    }
}
