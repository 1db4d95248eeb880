using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Concerns;
using SafeguardingPortal.Domain.Policies.Promises;
using SafeguardingPortal.Web.Platform.Evidence;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Concerns;

/// <summary>
/// Low-level concerns are considered together each term, or a term without any was looked at. It counts terms and never concerns. What concerns
/// somebody who may read this is left out, or its sentence would tell them of it.
/// </summary>
public sealed class ConsideredEachTermEvidence(PortalDbContext db) : IPromiseEvidence
{
    public string Key => "concerns-considered-each-term";

    public string Label => "Low-level concerns considered together each term";

    public string Shows =>
        "For each term that is over, somebody considered its low-level concerns together and wrote why, or looked into why there were none. "
        + "Concerns about those who read this are not counted.";

    public IReadOnlyList<string> Recognises => ["low-level concern", "low level concern", "patterns of behaviour", "patterns of concern"];

    public async Task<EvidenceReading> ReadAsync(EvidenceScope scope, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var terms = TermsOver(scope);
        if (terms.Count == 0)
            return EvidenceReading.Nothing("No term of the period is over yet.", scope.Period);

        var readers = await db.LeftOutAsync(scope, ct);
        var considered = await db.Considerations.AsNoTracking()
            .Where(consideration => consideration.Lens == ConcernLens.Term && terms.Contains(consideration.LensKey))
            .Where(consideration => !consideration.Concerns.Any(line => db.Concerns.Any(concern =>
                concern.Id == line.ConcernId
                && (concern.Route != CaseRoute.DslAndManager || readers.Contains(concern.PersonId) || concern.KeptFrom.Any()))))
            .Select(consideration => consideration.LensKey).Distinct().ToListAsync(ct);
        var quiet = await db.QuietTerms.AsNoTracking().Where(one => terms.Contains(one.Term)).Select(one => one.Term).Distinct().ToListAsync(ct);
        var kept = considered.Union(quiet).Count();
        return new EvidenceReading(PromiseStates.Of(kept, terms.Count), $"{kept} of {Words.Count(terms.Count, "term")}", scope.Period)
        {
            Behind = new("/concerns/patterns", Permission.WorkOnBreaches),
        };
    }

    private static List<string> TermsOver(EvidenceScope scope)
    {
        var terms = new List<string>();
        for (var term = SchoolTerm.Of(scope.From); term.Last <= scope.Until && term.Last < scope.Today; term = SchoolTerm.Of(term.Last.AddDays(1)))
            terms.Add(term.Key);
        return terms;
    }
}
