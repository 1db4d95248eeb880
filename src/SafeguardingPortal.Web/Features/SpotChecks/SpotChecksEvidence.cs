using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Policies.Promises;
using SafeguardingPortal.Web.Platform.Evidence;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SpotChecks;

/// <summary>Drawn spot checks were made. What they found is not told: with few checks a number would point to a person.</summary>
public sealed class SpotChecksEvidence(PortalDbContext db) : IPromiseEvidence
{
    public string Key => "spot-checks-made";

    public string Label => "Spot checks";

    public string Shows => "The spot checks that were drawn, so that nobody could choose them, were made. Not what they found.";

    public IReadOnlyList<string> Recognises => ["spot check", "spot-check", "random check", "unannounced"];

    public async Task<EvidenceReading> ReadAsync(EvidenceScope scope, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var draws = await db.SpotCheckDraws.AsNoTracking().Include(draw => draw.Results)
            .Where(draw => draw.From <= scope.Until && draw.Until >= scope.From).ToListAsync(ct);
        var due = draws
            .SelectMany(draw => draw.Lots().Where(lot => lot.At >= scope.Start && lot.At < scope.End && lot.At <= scope.Now)
                .Select(lot => draw.Results.Any(result => result.Number == lot.Number)))
            .ToList();
        if (due.Count == 0)
            return EvidenceReading.Nothing("No spot check was drawn for these days.", scope.Period);

        var made = due.Count(done => done);
        return new EvidenceReading(PromiseStates.Of(made, due.Count), $"{made:N0} of {Words.Count(due.Count, "drawn check")} made",
            scope.Period)
        {
            Behind = new("/spot-checks", Permission.StoreDevices),
        };
    }
}
