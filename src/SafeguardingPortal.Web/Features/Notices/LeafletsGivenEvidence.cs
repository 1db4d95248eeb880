using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Policies.Promises;
using SafeguardingPortal.Web.Platform.Evidence;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Notices;

/// <summary>Visitors are given written information, not signs alone (C118).</summary>
public sealed class LeafletsGivenEvidence(PortalDbContext db) : IPromiseEvidence
{
    public string Key => "leaflets-given";

    public string Label => "Leaflets given to visitors";

    public string Shows =>
        "How many visitors were given the leaflet when they signed in, of all who came since its first version, and how many copies "
        + "were laid out.";

    public IReadOnlyList<string> Recognises =>
        ["leaflet", "information sheet", "written information", "information on expected use", "provided with information"];

    public async Task<EvidenceReading> ReadAsync(EvidenceScope scope, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(scope);
        if (await db.Leaflets.MinAsync(leaflet => (DateOnly?)leaflet.IssuedOn, ct) is not { } first)
            return EvidenceReading.Nothing("No leaflet was issued yet.", scope.Period);

        var (start, end, from, until) = (London.StartOf(first), scope.End, scope.From, scope.Until);
        start = start < scope.Start ? scope.Start : start;
        var visits = await db.Visits.Where(visit => visit.ArrivedAt >= start && visit.ArrivedAt < end).GroupBy(_ => 1)
            .Select(all => new { Count = all.Count(), Given = all.Count(visit => visit.LeafletId != null) }).SingleOrDefaultAsync(ct);
        var copies = await db.LeafletPiles.Where(pile => pile.On >= from && pile.On <= until).SumAsync(pile => pile.Copies, ct);
        if (visits is null && copies == 0)
            return EvidenceReading.Nothing("No visitor came and no copy was laid out in these days.", scope.Period);

        var (came, given) = (visits?.Count ?? 0, visits?.Given ?? 0);
        return new EvidenceReading(
            came == 0 ? PromiseState.Kept : PromiseStates.Of(given, came),
            $"{given:N0} of {Words.Count(came, "visitor")} given the leaflet; {Words.Count(copies, "copy", "copies")} laid out",
            scope.Period)
        {
            Behind = new("/notices/leaflet/log", Permission.KeepNotices),
        };
    }
}
