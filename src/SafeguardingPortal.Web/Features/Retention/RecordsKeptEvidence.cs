using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Figures;
using SafeguardingPortal.Domain.Policies.Promises;
using SafeguardingPortal.Domain.Retention;
using SafeguardingPortal.Web.Platform.Evidence;

namespace SafeguardingPortal.Web.Features.Retention;

/// <summary>
/// Records whose day has come are decided about and not merely kept. Coarse numbers only; records about somebody who may read this are not
/// counted, and the figure says so always.
/// </summary>
public sealed class RecordsKeptEvidence(PortalDbContext db) : IPromiseEvidence
{
    private const string NotCounted = "Records about those who read this are not counted.";

    /// <summary>A month to come to a decision; after that the promise is broken.</summary>
    private const int DaysToDecide = 31;

    public string Key => "records-kept-no-longer";

    public string Label => "Records kept no longer than they should be";

    public string Shows =>
        "Cases and low-level concerns whose day has come are disposed of by two people, put on hold or kept for a reason, within a month. " + NotCounted;

    public IReadOnlyList<string> Recognises => ["retention", "kept no longer", "retained", "securely disposed", "no longer than necessary"];

    public async Task<EvidenceReading> ReadAsync(EvidenceScope scope, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var today = scope.Today;
        var readers = await db.People
            .Where(person => person.Roles.Any(held =>
                EvidenceScope.Readers.Contains(held.Role) && held.From <= today && (held.To == null || held.To >= today)))
            .Select(person => person.Id).ToListAsync(ct);
        var all = db.RecordKeepings.AsNoTracking()
            .Where(keeping => keeping.Route == CaseRoute.DslAndManager && !keeping.HiddenFrom.Any(other => readers.Contains(other.PersonId)));
        if (!await all.AnyAsync(ct))
            return EvidenceReading.Nothing($"No record is kept. {NotCounted}", scope.AtThisMoment);

        var waiting = all.Where(keeping => keeping.State != KeepingState.Disposed && !keeping.OnHold && keeping.Until < today);
        var (number, first) = (await waiting.CountAsync(ct), await waiting.MinAsync(keeping => keeping.Until, ct));
        var state = first is not { } day ? PromiseState.Kept
            : today.DayNumber - day.DayNumber <= DaysToDecide ? PromiseState.Slipping : PromiseState.Broken;
        return new EvidenceReading(
            state, $"{(number == 0 ? "No" : SmallNumbers.Show(number))} record waits past its day. {NotCounted}", scope.AtThisMoment)
        {
            Behind = new("/records", Permission.WorkOnBreaches),
        };
    }
}
