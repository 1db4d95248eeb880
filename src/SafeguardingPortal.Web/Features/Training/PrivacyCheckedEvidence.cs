using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Policies.Promises;
using SafeguardingPortal.Domain.Training;
using SafeguardingPortal.Web.Platform.Evidence;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Training;

/// <summary>People look after the privacy of their own accounts (C158–C160).</summary>
public sealed class PrivacyCheckedEvidence(PortalDbContext db) : IPromiseEvidence
{
    public string Key => "privacy-checked";

    public string Label => "Own privacy looked at";

    public string Shows =>
        "How many of those who work here looked at the privacy of their own accounts within a year. What they found is theirs and "
        + "is not known.";

    public IReadOnlyList<string> Recognises =>
        ["privacy settings", "privacy levels", "protect their privacy", "safeguard themselves and their privacy", "public listings"];

    public async Task<EvidenceReading> ReadAsync(EvidenceScope scope, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var since = scope.Today.AddMonths(-PrivacyCheck.AgainAfterMonths);
        var people = db.WorkingOn(scope.Today);
        var done = await people.CountAsync(
            person => db.PrivacyChecks.Any(check => check.PersonId == person.Id && check.DoneOn >= since), ct);
        var all = await people.CountAsync(ct);
        return done == 0
            ? EvidenceReading.Nothing("Nobody has looked at their own privacy here within a year.", scope.AtThisMoment)
            : new EvidenceReading(
                PromiseStates.Of(done, all), $"{done:N0} of {Words.Count(all, "person", "people")} within a year", scope.AtThisMoment)
            {
                Behind = new("/training/privacy/register", Permission.SeeTrainingRegister),
            };
    }
}
