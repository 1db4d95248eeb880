using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Relationships;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Figures;
using SafeguardingPortal.Domain.Policies.Promises;
using SafeguardingPortal.Domain.Relationships;
using SafeguardingPortal.Web.Platform.Evidence;

namespace SafeguardingPortal.Web.Features.Relationships;

/// <summary>What was told of is decided in time and looked at again in time (C164, C165). Counts are coarse, and nobody is named.</summary>
public sealed class RelationshipsDecidedEvidence(PortalDbContext db) : IPromiseEvidence
{
    public string Key => "relationships-decided";

    public string Label => "Relationships with families decided and looked at again";

    public string Shows =>
        $"Whoever told of a relationship with a child or a family had a decision on record within {RelationshipDue.DecisionDays} working "
        + "days, and it was looked at again by its date. What nobody told of cannot be seen here.";

    public IReadOnlyList<string> Recognises =>
        ["pre-existing relationship", "existing relationship", "relationships with parents", "relationships with families"];

    public async Task<EvidenceReading> ReadAsync(EvidenceScope scope, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var (start, end) = (scope.Start, scope.End < scope.Now ? scope.End : scope.Now);
        var taken = await db.RelationshipDisclosures.SelectMany(one => one.Decisions)
            .Where(decision => decision.RecordedAt >= start && decision.RecordedAt < end)
            .Select(decision => new { decision.RecordedAt, decision.DueOn }).ToListAsync(ct);
        var (from, until) = (scope.From, scope.Until < scope.Today ? scope.Until : scope.Today);
        var open = await db.RelationshipsToActOn(scope.Today).CountAsync(one => one.DueOn >= from && one.DueOn < until, ct);
        var all = taken.Count + open;
        if (all == 0)
            return EvidenceReading.Nothing("No decision was due.", scope.Period);

        var late = open + taken.Count(decision => London.Date(decision.RecordedAt) > decision.DueOn);
        var figure = late == 0
            ? $"{SmallNumbers.Show(all)} due, each taken and looked at again in time"
            : $"{SmallNumbers.Show(all)} due, {SmallNumbers.Show(late)} not in time";
        return new EvidenceReading(PromiseStates.Of(all - late, all), figure, scope.Period)
        {
            Behind = new("/relationships/register", Permission.DecideRelationships),
        };
    }
}
