using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Policies.Promises;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Evidence;
using SafeguardingPortal.Web.Platform.Paging;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Policies.PromiseAndProof;

/// <summary>What the policies in force promise, and what the portal's records say about each promise.</summary>
[Area("Policies")]
[Route("promises")]
public sealed class PromiseAndProofController(PortalDbContext db, CurrentPerson me, SchoolClock clock, EvidenceCatalogue evidence)
    : Controller
{
    [HttpGet, Requires(Permission.SeeFigures)]
    public async Task<IActionResult> Index([FromQuery] PromiseFilter filter, int page = 1)
    {
        var ct = HttpContext.RequestAborted;
        var scope = new EvidenceScope(me.Setting, From(filter.Period), clock.Today, clock.Now);
        var readings = await evidence.ReadAllAsync(scope, ct);
        var byKey = await Standing().GroupBy(row => row.Promise.EvidenceKey)
            .Select(group => new { Key = group.Key, Count = group.Count() }).ToListAsync(ct);
        var counts = Enum.GetValues<PromiseState>()
            .ToDictionary(state => state, state => byKey.Where(row => StateOf(row.Key, readings) == state).Sum(row => row.Count));
        var promises = await Filtered(filter, readings)
            .OrderBy(row => row.Policy.SearchTitle).ThenBy(row => row.Policy.Id)
            .ThenBy(row => row.Promise.MarkedAt).ThenBy(row => row.Promise.Id)
            .Select(row => new PromiseLine(
                row.Promise.Id, row.Policy.Id, row.Policy.Title, row.Promise.Words, row.Promise.EvidenceKey, row.Promise.ClauseKey,
                (from version in db.PolicyVersions
                 where version.Id == row.Policy.CurrentVersionId
                 from section in version.Sections
                 from clause in section.Clauses
                 where clause.Key == row.Promise.ClauseKey
                 orderby section.Order, clause.Order
                 select new ClausePlace(section.Number, section.Heading, clause.Number)).FirstOrDefault()))
            .ToPageAsync(page, cancellation: ct);
        var words = await LiveWords.ReadAsync(db, me.Setting, clock.Today, ct);
        ModelState.Clear();
        return View(new PromiseAndProofPage(
            filter, scope.Period, promises, counts, Shown(readings), words, me.May(Permission.WritePolicies)));
    }

    private IQueryable<PromiseInForce> Standing() =>
        from promise in db.Promises.AsNoTracking()
        join policy in db.Policies on promise.PolicyId equals policy.Id
        where promise.Stands && policy.Status == PolicyStatus.InForce
        select new PromiseInForce { Promise = promise, Policy = policy };

    private IQueryable<PromiseInForce> Filtered(PromiseFilter filter, IReadOnlyDictionary<string, EvidenceReading> readings)
    {
        var rows = Standing();
        if (!string.IsNullOrWhiteSpace(filter.Search))
        {
            var words = filter.Search.Trim().ToUpperInvariant();
            rows = rows.Where(row => row.Policy.SearchTitle.Contains(words));
        }

        if (filter.State is not { } state)
            return rows;

        // A promise has the state of its evidence; one without evidence, or with a kind that is gone, has nothing yet.
        if (state == PromiseState.NothingYet)
        {
            var telling = readings.Where(reading => reading.Value.State != state).Select(reading => reading.Key).ToList();
            return rows.Where(row => row.Promise.EvidenceKey == null || !telling.Contains(row.Promise.EvidenceKey));
        }

        var keys = readings.Where(reading => reading.Value.State == state).Select(reading => reading.Key).ToList();
        return rows.Where(row => keys.Contains(row.Promise.EvidenceKey!));
    }

    private Dictionary<string, EvidenceShown> Shown(IReadOnlyDictionary<string, EvidenceReading> readings) =>
        evidence.All.ToDictionary(kind => kind.Key, kind => new EvidenceShown(
            kind.Label, readings[kind.Key], readings[kind.Key].Behind is { } behind && me.May(behind.Needs) ? behind.Path : null));

    private DateOnly From(PromisePeriod period) => period switch
    {
        PromisePeriod.Month => clock.Today.AddMonths(-1).AddDays(1),
        PromisePeriod.Quarter => clock.Today.AddMonths(-3).AddDays(1),
        PromisePeriod.Year => clock.Today.AddYears(-1).AddDays(1),
        _ => clock.Today.AddMonths(-3).AddDays(1),
    };

    private static PromiseState StateOf(string? key, IReadOnlyDictionary<string, EvidenceReading> readings) =>
        key is not null && readings.TryGetValue(key, out var reading) ? reading.State : PromiseState.NothingYet;

    private sealed class PromiseInForce
    {
        public required Promise Promise { get; init; }

        public required Policy Policy { get; init; }
    }
}
