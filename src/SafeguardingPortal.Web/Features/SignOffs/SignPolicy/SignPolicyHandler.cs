using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Domain.SignOffs;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SignOffs.SignPolicy;

public sealed class SignPolicyHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid policyId, SignPolicyForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var text = await db.TextToSignAsync(policyId, ct) ?? throw new RecordNotFoundException();
        var today = clock.Today;
        if (form.WitnessId is { } witness && !await WorksHereAsync(witness, today, ct))
            throw new RuleBrokenException(new WitnessMissing());

        var earlier = await db.SignOffs.AsNoTracking()
            .Where(signed => signed.PersonId == me.PersonId && signed.VersionId == text.VersionId).ToListAsync(ct);
        var act = new SigningAct(
            me.PersonId, me.Actor.Name, form.Fingerprint ?? "", form.Statement ?? "", form.TypedName, form.Confirmed, form.HowShown,
            form.WitnessId);
        var signature = SignOff.Sign(
            Ids.New(), db.SettingId, text, act, earlier, me.Setting.Rules.SignOffRenewalMonths, me.Actor, clock.Now, today);
        db.SignOffs.Add(signature);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException) when (WasSignedMeanwhile(signature))
        {
            throw new RuleBrokenException(new AlreadySigned(today));
        }
    }

    // Two tabs that sign at the same moment: the unique round lets one through.
    private bool WasSignedMeanwhile(SignOff signature) => db.SignOffs.AsNoTracking().Any(signed =>
        signed.PersonId == signature.PersonId && signed.VersionId == signature.VersionId && signed.Round == signature.Round);

    private Task<bool> WorksHereAsync(Guid personId, DateOnly today, CancellationToken ct) => db.People.AnyAsync(
        person => person.Id == personId && person.StartedOn <= today && (person.LeftOn == null || person.LeftOn >= today), ct);
}
