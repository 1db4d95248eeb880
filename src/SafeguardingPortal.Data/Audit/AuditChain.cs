using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Retention;

namespace SafeguardingPortal.Data.Audit;

/// <summary>Seals the current setting's audit entries into its chain, and checks the chain.</summary>
public sealed class AuditChain(PortalDbContext db)
{
    private const int BatchSize = 500;

    /// <summary>What a check found: how many seals were read, and the first fault in words, or null.</summary>
    public sealed record Verdict(long Seals, string? Fault);

    /// <summary>
    /// Seals what is not sealed yet, oldest first, and returns how many. Two instances at once: the number is unique in the
    /// database, so the second one fails with <see cref="DbUpdateException"/> and finds the work done next time.
    /// </summary>
    public async Task<int> SealAsync(CancellationToken ct)
    {
        var waiting = await db.UnsealedEntries.OrderBy(entry => entry.At).ThenBy(entry => entry.EntryId).Take(BatchSize).ToListAsync(ct);
        if (waiting.Count == 0)
            return 0;

        var last = await db.AuditSeals.AsNoTracking().OrderByDescending(seal => seal.Number).FirstOrDefaultAsync(ct);
        var (number, hash) = (last?.Number ?? 0, last?.Hash ?? "");
        var ids = waiting.Select(entry => entry.EntryId).ToList();
        var unsealed = await db.AuditEntries.AsNoTracking().Where(entry => ids.Contains(entry.Id)).ToDictionaryAsync(entry => entry.Id, ct);
        foreach (var entry in ids.Where(unsealed.ContainsKey).Select(id => unsealed[id]))
        {
            var own = HashOf(entry);
            hash = Linked(own, hash);
            db.AuditSeals.Add(new AuditSeal { SettingId = entry.SettingId, Number = ++number, EntryId = entry.Id, EntryHash = own, Hash = hash });
        }

        db.UnsealedEntries.RemoveRange(waiting);
        await db.SaveChangesAsync(ct);
        return waiting.Count;
    }

    /// <summary>Walks the whole chain, and asks for entries that came in beside the portal: they have no seal and wait for none.</summary>
    public async Task<Verdict> VerifyAsync(CancellationToken ct)
    {
        var (expected, hash) = (0L, "");
        var disposals = await db.AuditEntries.AsNoTracking().Where(entry => entry.Event == nameof(EntriesEmptied)).ToListAsync(ct);
        var proofs = disposals.SelectMany(disposal => EmptiedEntry.ProofsIn(disposal).Select(proof => (disposal.SubjectId, proof))).ToHashSet();
        var sealedEntries =
            from seal in db.AuditSeals.AsNoTracking()
            join entry in db.AuditEntries.AsNoTracking() on seal.EntryId equals entry.Id into found
            from entry in found.DefaultIfEmpty()
            orderby seal.Number
            select new { seal, entry };

        await foreach (var pair in sealedEntries.AsAsyncEnumerable().WithCancellation(ct))
        {
            expected++;
            if (pair.seal.Number != expected)
                return new Verdict(expected - 1, $"Seal {expected} is missing.");
            if (pair.entry is null)
                return new Verdict(expected - 1, $"The entry under seal {expected} is missing.");
            // Sealed as it stands; or emptied since, and then by the disposal that it names.
            if (HashOf(pair.entry) != pair.seal.EntryHash
                && !(pair.entry.EmptiedWith is { } tombstone && proofs.Contains((tombstone, EmptiedEntry.ProofOf(pair.seal.EntryHash, pair.entry)))))
                return new Verdict(expected - 1, $"The entry under seal {expected} is not what was sealed.");
            hash = Linked(pair.seal.EntryHash, hash);
            if (hash != pair.seal.Hash)
                return new Verdict(expected - 1, $"Seal {expected} does not follow from the one before it.");
        }

        var strays = await db.AuditEntries.CountAsync(
            entry => !db.AuditSeals.Any(seal => seal.EntryId == entry.Id) && !db.UnsealedEntries.Any(waiting => waiting.EntryId == entry.Id), ct);
        return new Verdict(expected, strays == 0 ? null : $"Entries without a seal, and not waiting for one: {strays}.");
    }

    internal static string HashOf(AuditEntry entry)
    {
        var content = JsonSerializer.Serialize(new object?[]
        {
            entry.Id, entry.SettingId, entry.At.UtcDateTime.ToString("O", CultureInfo.InvariantCulture), entry.ActorId, entry.ActorName,
            entry.Event, entry.SubjectType, entry.SubjectId, entry.SubjectVersion, entry.Sentence, entry.Why, entry.Facts, entry.Changes, entry.Tablet,
        });
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
    }

    internal static string Linked(string own, string before) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(before + own)));
}
