using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Breaches;

/// <summary>How much of who reported stays with the case.</summary>
public enum ReporterKind
{
    Named,

    /// <summary>The name is kept, and shown to the case manager only.</summary>
    InConfidence,

    /// <summary>No name and no account, in no row, entry or log. A code leads back to it.</summary>
    Anonymous,
}

/// <summary>Who acts, where the trail may not say who it was.</summary>
public static class UnnamedReporter
{
    public static Actor InConfidence { get; } = new(Guid.Empty, "The reporter, in confidence", new HashSet<Role>());

    public static Actor Anonymous { get; } = new(Guid.Empty, "Somebody who gave no name", new HashSet<Role>());

    /// <summary>The person as the trail may name them.</summary>
    public static Actor Of(ReporterKind kind, Actor by) => kind switch
    {
        ReporterKind.Named => by,
        ReporterKind.InConfidence => InConfidence,
        ReporterKind.Anonymous => Anonymous,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
