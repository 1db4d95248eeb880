using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Bulletins;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Policies.Promises;
using SafeguardingPortal.Web.Platform.Evidence;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Bulletins;

/// <summary>Bulletins of the period were read by those they were for (C069).</summary>
public sealed class BulletinsReadEvidence(PortalDbContext db) : IPromiseEvidence
{
    public string Key => "bulletins-read";

    public string Label => "Guidance passed round and read";

    public string Shows =>
        "Bulletins sent round in the period, and how many of those they were for said that they read them. Whoever is away for long is not counted.";

    public IReadOnlyList<string> Recognises => ["guidance and resources", "updates will be shared", "passed round", "circulate", "bulletin"];

    public async Task<EvidenceReading> ReadAsync(EvidenceScope scope, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var (from, until) = (scope.From, scope.Today);
        var all = await db.BulletinsToRead(scope.Today).Where(asked => asked.Bulletin.SentOn >= from && asked.Bulletin.SentOn <= until)
            .Select(asked => new { IsRead = asked.ReadAt != null })
            .GroupBy(_ => 1).Select(group => new { Asked = group.Count(), Read = group.Count(asked => asked.IsRead) })
            .SingleOrDefaultAsync(ct);
        return all is null
            ? EvidenceReading.Nothing("No bulletin was sent round in this time.", scope.Period)
            : new EvidenceReading(
                PromiseStates.Of(all.Read, all.Asked), $"{all.Read:N0} of {Words.Count(all.Asked, "receipt")} given", scope.Period)
            {
                Behind = new("/bulletins", Permission.SeeTrainingRegister),
            };
    }
}
