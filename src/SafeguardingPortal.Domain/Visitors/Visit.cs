using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Visitors;

/// <summary>
/// Somebody comes who does not work here: who, to whom, with which devices, under which rules, until when (C061, C101,
/// C112–C114).
/// </summary>
public sealed class Visit : Aggregate
{
    private Visit()
    {
    }

    /// <summary>Such as VI-2026-0001, printed on the badge.</summary>
    public string Reference { get; private init; } = "";

    public Guid SiteId { get; private init; }

    public string Name { get; private init; } = "";

    public string? Company { get; private init; }

    /// <summary>Name and company in capitals: tells whether the same person was here before.</summary>
    public string SearchName { get; private init; } = "";

    public VisitorCategory Category { get; private init; }

    public Guid HostId { get; private init; }

    public bool WorksWithChildren { get; private init; }

    public VisitorDevices Devices { get; private init; }

    /// <summary>The exception under which a device is used, for agreed access.</summary>
    public Guid? ExceptionId { get; private init; }

    /// <summary>The version of the visitors' policy that was shown; null where the setting has none in force.</summary>
    public Guid? RulesVersionId { get; private init; }

    /// <summary>A regular visitor confirmed the whole policy in that version.</summary>
    public bool ConfirmedPolicy { get; private init; }

    /// <summary>The version of the leaflet for visitors that was given; null where none was (C118).</summary>
    public Guid? LeafletId { get; private init; }

    public DateTimeOffset ArrivedAt { get; private init; }

    /// <summary>The London date.</summary>
    public DateOnly Day { get; private init; }

    public DateTimeOffset? LeftAt { get; private set; }

    /// <param name="liveExceptionId">The approved visitor's exception that is live now, where it was found.</param>
    public static Visit SignIn(
        Guid id, Guid settingId, string reference, VisitorArrival arrival, Guid? liveExceptionId, Actor by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(arrival);
        if (string.IsNullOrWhiteSpace(arrival.Name))
            throw new RuleBrokenException(new VisitorNameMissing());
        if (arrival.Devices == VisitorDevices.BagOrPocket && VisitorRules.StoresLikeStaff(arrival.Category, arrival.WorksWithChildren))
            throw new RuleBrokenException(new VolunteersStoreLikeStaff());
        if (arrival.Devices == VisitorDevices.AgreedAccess && liveExceptionId is null)
            throw new RuleBrokenException(new AccessNotAgreed());
        if (!arrival.AcceptsRules)
            throw new RuleBrokenException(new RulesNotAccepted());
        if (arrival is { IsRegular: true, RulesVersionId: not null, ConfirmsPolicy: false })
            throw new RuleBrokenException(new PolicyNotConfirmed());

        var visit = new Visit
        {
            Id = id,
            SettingId = settingId,
            Reference = reference,
            SiteId = arrival.SiteId,
            Name = arrival.Name.Trim(),
            Company = string.IsNullOrWhiteSpace(arrival.Company) ? null : arrival.Company.Trim(),
            SearchName = SearchFor(arrival.Name, arrival.Company),
            Category = arrival.Category,
            HostId = arrival.HostId,
            WorksWithChildren = arrival.WorksWithChildren,
            Devices = arrival.Devices,
            ExceptionId = arrival.Devices == VisitorDevices.AgreedAccess ? liveExceptionId : null,
            RulesVersionId = arrival.RulesVersionId,
            ConfirmedPolicy = arrival is { RulesVersionId: not null, ConfirmsPolicy: true },
            LeafletId = arrival.LeafletId,
            ArrivedAt = now,
            Day = Calendar.London.Date(now),
        };
        visit.Raise(
            new VisitorArrived(reference, visit.Category, visit.HostId, visit.Devices, visit.RulesVersionId, visit.LeafletId), by, now);
        return visit;
    }

    public void SignOut(Actor by, DateTimeOffset now)
    {
        if (LeftAt is not null)
            throw new RuleBrokenException(new LeftAlready());
        if (now < ArrivedAt)
            throw new RuleBrokenException(new LeavesBeforeArriving());

        LeftAt = now;
        Raise(new VisitorLeft(Reference), by, now);
    }

    public static string SearchFor(string name, string? company) =>
        string.Join(' ', $"{name} {company}".ToUpperInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>What a visitor says at the door.</summary>
/// <param name="IsRegular">By <see cref="VisitorRules.IsRegular"/>, and has not yet confirmed the policy in its version in force.</param>
/// <param name="LeafletId">The version of the leaflet that was given, where it was.</param>
public sealed record VisitorArrival(
    string Name,
    string? Company,
    VisitorCategory Category,
    Guid HostId,
    Guid SiteId,
    bool WorksWithChildren,
    VisitorDevices Devices,
    bool AcceptsRules,
    Guid? RulesVersionId,
    bool IsRegular,
    bool ConfirmsPolicy,
    Guid? LeafletId = null);
