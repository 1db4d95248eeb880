using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Platform.Evidence;

/// <summary>Whose evidence, and of which days. All days are London days; the last one counts too.</summary>
/// <param name="Now">The moment whose state is shown.</param>
public sealed record EvidenceScope(Setting Setting, DateOnly From, DateOnly Until, DateTimeOffset Now)
{
    public DateOnly Today => London.Date(Now);

    /// <summary>The first instant of the period.</summary>
    public DateTimeOffset Start => London.StartOf(From);

    /// <summary>The first instant after the period.</summary>
    public DateTimeOffset End => London.StartOf(Until.AddDays(1));

    /// <summary>The period in words.</summary>
    public string Period => $"{Words.Date(From)} to {Words.Date(Until)}";

    /// <summary>Evidence of how things stand at this moment, whatever the period.</summary>
    public string AtThisMoment => $"on {Words.Date(Today)}";

    /// <summary>The people whose cases are left out; null for everyone who may read evidence today.</summary>
    public IReadOnlyCollection<Guid>? LeftOut { get; init; }

    /// <summary>The roles whose holders read evidence: on the page, or in a pack. See <see cref="IPromiseEvidence.ReadAsync"/>.</summary>
    public static IReadOnlyList<Role> Readers { get; } =
    [
        .. Enum.GetValues<Role>().Where(role =>
            RolePermissions.Allow(role, Permission.SeeFigures) || RolePermissions.Allow(role, Permission.BuildPacks)),
    ];
}
