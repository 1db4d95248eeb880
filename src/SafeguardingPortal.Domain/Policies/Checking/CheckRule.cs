namespace SafeguardingPortal.Domain.Policies.Checking;

/// <summary>One thing the checker looks for.</summary>
/// <param name="Id">Stable: profiles and findings refer to it.</param>
/// <param name="Severity">How it is reported where a setting says nothing else.</param>
/// <param name="Summary">One line for the page on which a setting chooses its profile.</param>
public sealed record CheckRule(string Id, Severity Severity, string Summary)
{
    internal Func<PolicyUnderCheck, IEnumerable<Remark>> Look { get; init; } = _ => [];
}
