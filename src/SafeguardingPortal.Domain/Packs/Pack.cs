using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Packs;

/// <summary>
/// The setting's evidence on paper for an inspector: asked for by a person, made in the background, kept as it was on that day.
/// Inspectors give a day's notice, so a pack must never get stuck unseen.
/// </summary>
public sealed class Pack : Aggregate
{
    /// <summary>How often the making is tried before the pack counts as failed.</summary>
    public const int MostAttempts = 3;

    /// <summary>A pack in the making that has shown no sign of life for so long is taken up again: its server went away.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private readonly List<PackPolicy> policies = [];
    private readonly List<PackReader> readers = [];

    private Pack()
    {
    }

    public string Reference { get; private init; } = "";

    public string RequestedBy { get; private init; } = "";

    public DateTimeOffset RequestedAt { get; private init; }

    public PackParts Parts { get; private init; }

    /// <summary>First day that its figures count.</summary>
    public DateOnly From { get; private init; }

    /// <summary>Last day that its figures count.</summary>
    public DateOnly Until { get; private init; }

    public PackState State { get; private set; }

    public int Attempts { get; private set; }

    public DateTimeOffset? FinishedAt { get; private set; }

    /// <summary>Pages of the PDF; null when there is only the page to read on screen.</summary>
    public int? Pages { get; private set; }

    /// <summary>SHA-256 of the PDF, in lower-case hexadecimal.</summary>
    public string? Fingerprint { get; private set; }

    /// <summary>Why there is no pack, or why there is no PDF of it.</summary>
    public string? Problem { get; private set; }

    /// <summary>The chosen policies; empty for all that are in force.</summary>
    public IReadOnlyList<PackPolicy> Policies => policies;

    /// <summary>
    /// Who may read it: those who could when it was made, for no case about any of them is counted in it. Whoever came to read packs later could tell
    /// from an older one what is about them.
    /// </summary>
    public IReadOnlyList<PackReader> Readers => readers;

    public static Pack Request(Guid id, Guid settingId, string reference, PackRequest request, Func<Guid> newId, Actor by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Parts == PackParts.None)
            throw new RuleBrokenException(new PackHoldsNothing());
        if (request.Until < request.From)
            throw new RuleBrokenException(new PackPeriodEndsBeforeItStarts());

        var pack = new Pack
        {
            Id = id,
            SettingId = settingId,
            Reference = reference,
            RequestedBy = by.Name,
            RequestedAt = now,
            Parts = request.Parts,
            From = request.From,
            Until = request.Until,
        };
        if (request.Parts.HasFlag(PackParts.Policies))
            pack.policies.AddRange(request.PolicyIds.Distinct().Select(policyId => new PackPolicy(newId(), policyId)));
        pack.Raise(new PackRequested(reference, request.Parts, request.From, request.Until, pack.policies.Count), by, now);
        return pack;
    }

    /// <summary>True when someone should take it up: it waits, or whoever was making it has gone quiet.</summary>
    public bool WaitsForMaking(PackProgress progress, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(progress);
        return State == PackState.Queued || (State == PackState.Building && progress.LastSignOfLife + Patience < now);
    }

    public void Start(PackProgress progress, DateTimeOffset now)
    {
        if (!WaitsForMaking(progress, now))
            throw new RuleBrokenException(new PackNotWaiting(Reference));

        State = PackState.Building;
        Attempts++;
        progress.Begin(now);
        Raise(new PackMakingStarted(Reference, Attempts), Actor.Portal, now);
    }

    /// <param name="problem">Why there is no PDF, when there is none.</param>
    /// <param name="readBy">Everybody whose cases it leaves out.</param>
    public void Finish(
        int? pages, string? fingerprint, string? problem, IReadOnlyCollection<Guid> readBy, Func<Guid> newId, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(readBy);
        ArgumentNullException.ThrowIfNull(newId);
        RefuseUnlessBuilding();
        readers.AddRange(readBy.Distinct().Select(person => new PackReader(newId(), person)));
        State = PackState.Ready;
        Pages = pages;
        Fingerprint = fingerprint;
        Problem = problem;
        FinishedAt = now;
        Raise(new PackMade(Reference, pages, fingerprint), Actor.Portal, now);
    }

    /// <summary>Puts it back in the queue, or gives up after the last attempt.</summary>
    public void Fail(string problem, DateTimeOffset now)
    {
        RefuseUnlessBuilding();
        State = Attempts < MostAttempts ? PackState.Queued : PackState.Failed;
        Problem = problem;
        FinishedAt = State == PackState.Failed ? now : null;
        Raise(new PackMakingFailed(Reference, Attempts), Actor.Portal, now, problem);
    }

    private void RefuseUnlessBuilding()
    {
        if (State != PackState.Building)
            throw new RuleBrokenException(new PackNotInTheMaking(Reference));
    }
}

/// <summary>Somebody who may read a pack.</summary>
public sealed class PackReader
{
    internal PackReader(Guid id, Guid personId) => (Id, PersonId) = (id, personId);

    private PackReader()
    {
    }

    public Guid Id { get; private init; }

    public Guid PersonId { get; private init; }
}

/// <summary>A policy chosen for a pack.</summary>
public sealed class PackPolicy
{
    internal PackPolicy(Guid id, Guid policyId) => (Id, PolicyId) = (id, policyId);

    private PackPolicy()
    {
    }

    public Guid Id { get; private init; }

    public Guid PolicyId { get; private init; }
}

/// <summary>What someone asks for.</summary>
/// <param name="PolicyIds">The chosen policies; empty for all that are in force.</param>
public sealed record PackRequest(PackParts Parts, DateOnly From, DateOnly Until, IReadOnlyList<Guid> PolicyIds);
