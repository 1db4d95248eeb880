using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Figures;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Figures;
using SafeguardingPortal.Domain.Policies.Promises;
using SafeguardingPortal.Web.Platform.Evidence;

namespace SafeguardingPortal.Web.Features.Breaches;

/// <summary>
/// Where the LADO had to be told, they were told within the limit (C222, C224). Coarse numbers only, and no report about a reader is
/// counted, as in <see cref="BothContactsEvidence"/>.
/// </summary>
public sealed class LadoInTimeEvidence(PortalDbContext db) : IPromiseEvidence
{
    private const string NotCounted = "Reports about those who read this are not counted.";

    public string Key => "breaches-lado-in-time";

    public string Label => "LADO told in time";

    public string Shows =>
        "Where the LADO had to be told, the contact was made within the limit and acknowledged. A late one stays late for good. " + NotCounted;

    public IReadOnlyList<string> Recognises => ["one working day", "allegation", "discussed with the lado"];

    public async Task<EvidenceReading> ReadAsync(EvidenceScope scope, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var standings = await db.LadoStandingsAsync(scope.From, scope.Until, await db.LeftOutAsync(scope, ct), scope.Now, ct);
        if (standings.Count == 0)
            return EvidenceReading.Nothing($"No case needed the LADO. {NotCounted}", scope.Period);

        var late = standings.Any(standing => standing is ClockStanding.KeptLate);
        var overdue = standings.Any(standing => standing is ClockStanding.Overdue);
        var inTime = standings.Count(standing => standing is ClockStanding.KeptInTime);
        return new EvidenceReading(
            late ? PromiseState.Broken : overdue ? PromiseState.Slipping : PromiseState.Kept,
            $"{SmallNumbers.Show(inTime)} told to the LADO in time, {SmallNumbers.Show(standings.Count - inTime)} late or still to be told. "
            + NotCounted,
            scope.Period)
        {
            Behind = new("/breaches", Domain.Access.Permission.WorkOnBreaches),
        };
    }
}
