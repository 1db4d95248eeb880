using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.SettingDevices;

public enum SoftwareState
{
    Asked,
    Allowed,
    Refused,
    TakenOff,
}

/// <summary>
/// Someone asks for an app or website on the setting's devices, an authorised person decides, and what is allowed makes up the list of
/// allowed software (C111, C123).
/// </summary>
public sealed class SoftwareRequest : Aggregate
{
    private readonly List<Installation> installations = [];

    private SoftwareRequest()
    {
    }

    public string Name { get; private init; } = "";

    public string Purpose { get; private init; } = "";

    public bool UsedByChildren { get; private init; }

    /// <summary>It holds names, pictures or other data of children or families.</summary>
    public bool HoldsPersonalData { get; private init; }

    public Guid AskedById { get; private init; }

    public DateTimeOffset AskedAt { get; private init; }

    public SoftwareState State { get; private set; }

    public Guid? DecidedById { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    public string? DecisionReason { get; private set; }

    /// <summary>What could go wrong and what is done about it, written before it is allowed where it holds personal data (C111).</summary>
    public string? RiskAssessment { get; private set; }

    public IReadOnlyList<Installation> Installations => installations;

    public static SoftwareRequest Ask(
        Guid id, Guid settingId, string name, string purpose, bool usedByChildren, bool holdsPersonalData, Actor by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (string.IsNullOrWhiteSpace(name))
            throw new RuleBrokenException(new SoftwareNameMissing());
        if (string.IsNullOrWhiteSpace(purpose))
            throw new RuleBrokenException(new SoftwarePurposeMissing());

        var request = new SoftwareRequest
        {
            Id = id,
            SettingId = settingId,
            Name = name.Trim(),
            Purpose = purpose.Trim(),
            UsedByChildren = usedByChildren,
            HoldsPersonalData = holdsPersonalData,
            AskedById = by.PersonId,
            AskedAt = now,
        };
        request.Raise(new SoftwareAskedFor(request.Name, usedByChildren, holdsPersonalData), by, now);
        return request;
    }

    /// <param name="authorised">The person is authorised to decide what is installed today.</param>
    public void Allow(string? riskAssessment, string reason, bool authorised, Actor by, DateTimeOffset now)
    {
        RequireDecider(authorised, by);
        if (HoldsPersonalData && string.IsNullOrWhiteSpace(riskAssessment))
            throw new RuleBrokenException(new SoftwareRiskMissing());

        RiskAssessment = string.IsNullOrWhiteSpace(riskAssessment) ? null : riskAssessment.Trim();
        Settle(SoftwareState.Allowed, reason, by, now);
        Raise(new SoftwareAllowed(Name), by, now, reason);
    }

    public void Refuse(string reason, bool authorised, Actor by, DateTimeOffset now)
    {
        RequireDecider(authorised, by);
        Settle(SoftwareState.Refused, reason, by, now);
        Raise(new SoftwareRefused(Name), by, now, reason);
    }

    /// <summary>Takes it off the list; where it is installed it has to be removed.</summary>
    public void TakeOff(string reason, bool authorised, Actor by, DateTimeOffset now)
    {
        if (State != SoftwareState.Allowed)
            throw new RuleBrokenException(new SoftwareNotAllowed());
        RequireAuthority(authorised, by);
        Settle(SoftwareState.TakenOff, reason, by, now);
        Raise(new SoftwareTakenOff(Name), by, now, reason);
    }

    public void RecordInstallation(Guid installationId, Guid deviceId, bool authorised, Actor by, DateTimeOffset now)
    {
        if (State != SoftwareState.Allowed)
            throw new RuleBrokenException(new SoftwareNotAllowed());
        RequireAuthority(authorised, by);
        if (installations.Any(done => done.DeviceId == deviceId))
            throw new RuleBrokenException(new InstalledAlready());

        installations.Add(new Installation(installationId, deviceId, by.PersonId, now));
        Raise(new SoftwareInstalled(Name, deviceId), by, now);
    }

    public static bool MayDecide(bool authorised, Guid askedById, Actor by) =>
        by.PersonId != askedById && (authorised || by.Holds(Role.Manager));

    private void RequireDecider(bool authorised, Actor by)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (State != SoftwareState.Asked)
            throw new RuleBrokenException(new SoftwareDecidedAlready());
        if (by.PersonId == AskedById)
            throw new RuleBrokenException(new OwnSoftwareRequest());
        RequireAuthority(authorised, by);
    }

    private static void RequireAuthority(bool authorised, Actor by)
    {
        if (!authorised && !by.Holds(Role.Manager))
            throw new RuleBrokenException(new NotAuthorisedToInstall());
    }

    private void Settle(SoftwareState state, string reason, Actor by, DateTimeOffset now)
    {
        DecisionReason = ReasonMissing.Require(reason);
        State = state;
        DecidedById = by.PersonId;
        DecidedAt = now;
    }
}

/// <summary>One piece of allowed software was put on one device (C123).</summary>
public sealed class Installation
{
    internal Installation(Guid id, Guid deviceId, Guid installedById, DateTimeOffset installedAt)
    {
        Id = id;
        DeviceId = deviceId;
        InstalledById = installedById;
        InstalledAt = installedAt;
    }

    private Installation()
    {
    }

    public Guid Id { get; private init; }

    public Guid DeviceId { get; private init; }

    public Guid InstalledById { get; private init; }

    public DateTimeOffset InstalledAt { get; private init; }
}
