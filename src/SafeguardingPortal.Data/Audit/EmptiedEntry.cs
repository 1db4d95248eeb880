using System.Text.Json;
using SafeguardingPortal.Domain.Retention;

namespace SafeguardingPortal.Data.Audit;

/// <summary>
/// An entry whose content went with its record. The disposal's own entry, which is sealed as any other, holds a proof for each: a hash over what the
/// entry said and what is left of it. So an entry can be emptied only by the disposal that names it, and what is left cannot be altered either.
/// </summary>
internal static class EmptiedEntry
{
    public const string Sentence = "Disposed of with its record";

    public const string Facts = "{}";

    /// <summary>What is left: who, when, which event, and with which tombstone the rest went.</summary>
    public static AuditEntry Of(AuditEntry entry, Guid tombstone) => new()
    {
        Id = entry.Id,
        SettingId = entry.SettingId,
        At = entry.At,
        ActorId = entry.ActorId,
        ActorName = entry.ActorName,
        Tablet = entry.Tablet,
        Event = entry.Event,
        SubjectType = entry.SubjectType,
        SubjectId = entry.SubjectId,
        SubjectVersion = entry.SubjectVersion,
        Sentence = Sentence,
        Why = null,
        Facts = Facts,
        Changes = null,
        EmptiedWith = tombstone,
    };

    /// <param name="before">The hash of the entry as it was written, which its seal holds.</param>
    /// <param name="left">The entry as it stands now.</param>
    public static string ProofOf(string before, AuditEntry left) => AuditChain.Linked(AuditChain.HashOf(left), before);

    /// <summary>The proofs that a disposal left in the trail.</summary>
    public static IEnumerable<string> ProofsIn(AuditEntry disposal)
    {
        using var facts = JsonDocument.Parse(disposal.Facts);
        return [.. facts.RootElement.GetProperty(nameof(EntriesEmptied.Proofs)).EnumerateArray().Select(proof => proof.GetString()!)];
    }
}
