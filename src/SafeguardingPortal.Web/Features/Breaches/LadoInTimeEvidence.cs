using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Calendar;
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
        var readers = await db.ReadersOfEvidenceAsync(scope.Today, ct);
        var (start, end) = (scope.Start, scope.End);
        var cases = await db.Breaches.AsNoTracking()
            .Include(breach => breach.Contacts).Include(breach => breach.Subjects).Include(breach => breach.Conflicts)
            .Include(breach => breach.SecondOpinions).AsSplitQuery()
            .Where(breach => breach.NeedsLado && breach.Route == CaseRoute.DslAndManager)
            .Where(breach => breach.ReportedAt >= start && breach.ReportedAt < end)
            .Where(BreachAccess.NotKeptFrom(readers))
            .ToListAsync(ct);
        if (cases.Count == 0)
            return EvidenceReading.Nothing($"No case needed the LADO. {NotCounted}", scope.Period);

        List<ClockStanding> standings =
        [
            .. cases.SelectMany(breach => BreachClock.For(breach, WorkingDays.England, scope.Now))
                .Where(clock => clock.Duty is Duty.Lado).Select(clock => clock.Standing),
        ];
        var late = standings.Any(standing => standing is ClockStanding.KeptLate);
        var overdue = standings.Any(standing => standing is ClockStanding.Overdue);
        var inTime = standings.Count(standing => standing is ClockStanding.KeptInTime);
        return new EvidenceReading(
            late ? PromiseState.Broken : overdue ? PromiseState.Slipping : PromiseState.Kept,
            $"{SmallNumbers.Show(cases.Count)} needed the LADO, {SmallNumbers.Show(inTime)} were told in time. {NotCounted}", scope.Period)
        {
            Behind = new("/breaches", Domain.Access.Permission.WorkOnBreaches),
        };
    }
}
