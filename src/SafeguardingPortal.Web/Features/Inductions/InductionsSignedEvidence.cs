using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Policies.Promises;
using SafeguardingPortal.Web.Platform.Evidence;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Inductions;

/// <summary>Everybody new is shown what they must know, and both sign it in time (C067, C070).</summary>
public sealed class InductionsSignedEvidence(PortalDbContext db) : IPromiseEvidence
{
    public string Key => "inductions-signed";

    public string Label => "Inductions signed by both";

    public string Shows =>
        "Each point of an induction that was due in the period is signed by the new person and by the inductor. Whoever came lately "
        + "without an induction counts as one point missing.";

    public IReadOnlyList<string> Recognises => ["induction", "explained at induction", "new starter", "new members of staff", "inducted"];

    public async Task<EvidenceReading> ReadAsync(EvidenceScope scope, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var until = scope.Until < scope.Today ? scope.Until : scope.Today.AddDays(-1);
        var due = await db.Inductions
            .Where(induction => db.People.Any(person =>
                person.Id == induction.PersonId && (person.LeftOn == null || person.LeftOn >= scope.Today)))
            .SelectMany(induction => induction.Steps)
            .Where(step => step.DueOn >= scope.From && step.DueOn <= until)
            .GroupBy(_ => 1)
            .Select(all => new
            {
                Count = all.Count(),
                Signed = all.Count(step => step.PersonSignedAt != null && step.InductorSignedAt != null),
            })
            .SingleOrDefaultAsync(ct) ?? new { Count = 0, Signed = 0 };
        var without = await db.WithoutInduction(scope.Today).CountAsync(ct);
        if (due.Count + without == 0)
            return EvidenceReading.Nothing("No induction was due.", scope.Period);

        return new EvidenceReading(
            PromiseStates.Of(due.Signed, due.Count + without),
            $"{due.Signed:N0} of {Words.Count(due.Count, "point")} signed by both"
            + (without == 0 ? "" : $", {Words.Count(without, "person", "people")} without an induction"),
            scope.Period)
        {
            Behind = new("/inductions", Permission.SeeTrainingRegister),
        };
    }
}
