using SafeguardingPortal.Domain.Packs;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Web.Features.InspectionPacks.Document;

namespace SafeguardingPortal.Web.Features.InspectionPacks.Making;

/// <summary>Reads one part of a pack. A part reads what it needs through the database and names nobody whom a case concerns.</summary>
public interface IPackPart
{
    PackParts Part { get; }

    /// <summary>What whoever waits is told meanwhile: "Reading the review register".</summary>
    string Doing { get; }

    Task<PackChapter> ReadAsync(PackScope scope, CancellationToken ct);
}

/// <summary>What a pack is about.</summary>
/// <param name="PolicyIds">The chosen policies; empty for all in force.</param>
/// <param name="Readers">Everybody who may open it: a case about any of them, and what it led to, is left out of it.</param>
/// <param name="Now">The moment whose state is shown.</param>
public sealed record PackScope(Setting Setting, DateOnly From, DateOnly Until, IReadOnlyList<Guid> PolicyIds, DateTimeOffset Now, DateOnly Today,
    IReadOnlyCollection<Guid> Readers);
