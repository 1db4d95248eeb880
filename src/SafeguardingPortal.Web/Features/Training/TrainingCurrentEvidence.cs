using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Training;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Policies.Promises;
using SafeguardingPortal.Web.Platform.Evidence;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Training;

/// <summary>Everyone holds the training that they must, or is within the days for attending it (C068).</summary>
public sealed class TrainingCurrentEvidence(PortalDbContext db) : IPromiseEvidence
{
    public string Key => "training-current";

    public string Label => "Training held and current";

    public string Shows =>
        "Everyone holds each course that they must, and none has run out. Whoever is new and still within the days for attending, or away "
        + "for long, is not late yet.";

    public IReadOnlyList<string> Recognises => ["training", "trained", "refreshed at least", "regular staff training", "updates"];

    public async Task<EvidenceReading> ReadAsync(EvidenceScope scope, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var needs = db.TrainingNeeds(scope.Today, scope.Today);
        var all = await needs.GroupBy(_ => 1).Select(group => new { Needed = group.Count(), Held = group.Count(need => need.IsHeld) })
            .SingleOrDefaultAsync(ct);
        if (all is null)
            return EvidenceReading.Nothing("No course is asked of anybody yet.", scope.AtThisMoment);

        var lacking = await needs.Where(need => !need.IsHeld && !need.IsAway).ToListAsync(ct);
        var standings = await db.StandingsAsync(
            [.. lacking.Select(need => need.PersonId).Distinct()], await db.CoursesOnOfferAsync(ct), scope.Today, ct);
        var late = lacking.Count(need => standings[(need.PersonId, need.CourseId)].IsLate);
        return new EvidenceReading(
            PromiseStates.Of(all.Needed - late, all.Needed),
            $"{all.Held:N0} of {Words.Count(all.Needed, "training")} held, {late:N0} overdue", scope.AtThisMoment)
        {
            Behind = new("/training/matrix", Permission.SeeTrainingRegister),
        };
    }
}
