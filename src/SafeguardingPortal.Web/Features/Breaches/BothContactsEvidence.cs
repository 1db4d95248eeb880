using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Figures;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Figures;
using SafeguardingPortal.Domain.Policies.Promises;
using SafeguardingPortal.Web.Platform.Evidence;

namespace SafeguardingPortal.Web.Features.Breaches;

/// <summary>
/// Where the law asks for the police and the LADO, both were told before the case closed (C222, C228). Numbers only, and coarse ones.
/// A report about someone who may read this is not counted, or the number would tell that person of it; the figure says so always,
/// and so tells nothing.
/// </summary>
public sealed class BothContactsEvidence(PortalDbContext db) : IPromiseEvidence
{
    private const string NotCounted = "Reports about those who read this are not counted.";

    public string Key => "breaches-both-contacts";

    public string Label => "Breaches closed with police and LADO told";

    public string Shows =>
        "Where both the police and the LADO had to be told, both were told and confirmed it before the case closed, "
        + "and none that is still open is past its day. " + NotCounted;

    public IReadOnlyList<string> Recognises => ["police", "lado", "local authority designated officer", "illegal"];

    public async Task<EvidenceReading> ReadAsync(EvidenceScope scope, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var readers = await db.LeftOutAsync(scope, ct);
        var (start, end) = (scope.Start, scope.End);
        var cases = await db.BreachesToCount(readers)
            .Include(breach => breach.Contacts).Include(breach => breach.Subjects).Include(breach => breach.Conflicts)
            .Include(breach => breach.SecondOpinions).AsSplitQuery()
            .Where(breach => breach.NeedsPolice && breach.NeedsLado && breach.PartOfId == null && breach.ReportedAt < end)
            .Where(breach => breach.ClosedAt == null || (breach.ClosedAt >= start && breach.ClosedAt < end))
            .ToListAsync(ct);
        if (cases.Count == 0)
            return EvidenceReading.Nothing($"No case needed both. {NotCounted}", scope.Period);

        var broken = cases.Any(breach => !breach.IsOpen && !BothTold(breach));
        var late = cases.Any(breach => breach.IsOpen && BreachClock.For(breach, WorkingDays.England, scope.Now)
            .Any(clock => clock.Duty is Duty.Police or Duty.Lado && clock.Standing is ClockStanding.Overdue));
        var told = SmallNumbers.Show(cases.Count(BothTold));
        return new EvidenceReading(
            broken ? PromiseState.Broken : late ? PromiseState.Slipping : PromiseState.Kept,
            $"{SmallNumbers.Show(cases.Count)} needed both, {told} have both. {NotCounted}", scope.Period)
        {
            Behind = new("/breaches", Domain.Access.Permission.WorkOnBreaches),
        };
    }

    private static bool BothTold(Breach breach) =>
        breach.StandingOf(Duty.Police) is DutyStanding.Kept && breach.StandingOf(Duty.Lado) is DutyStanding.Kept;
}
