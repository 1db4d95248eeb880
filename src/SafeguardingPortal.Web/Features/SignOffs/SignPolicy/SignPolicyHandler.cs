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
    /// <returns>The explanations of the questions that were answered.</returns>
    public async Task<IReadOnlyList<string>> HandleAsync(Guid policyId, SignPolicyForm form, SigningPlace place, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(place);
        var text = (await db.TextInForceAsync(policyId, ct))?.Text ?? throw new RecordNotFoundException();
        var today = clock.Today;
        var act = new SigningAct(
            me.PersonId, me.Actor.Name, form.Fingerprint ?? "", form.Statement ?? "", form.TypedName, form.Confirmed, place.HowShown,
            await WitnessAsync(form, place, today, ct))
        {
            Shown = await db.ShownToAsync(me.PersonId, text.VersionId, ct),
            Answers = form.Answers,
            Drawing = string.IsNullOrEmpty(form.Drawing) ? null : form.Drawing,
            Device = place.Device,
        };
        var earlier = await db.SignOffs.AsNoTracking()
            .Where(signed => signed.PersonId == me.PersonId && signed.VersionId == text.VersionId).ToListAsync(ct);
        var signature = SignOff.Sign(
            Ids.New(), db.SettingId, text, act, earlier, me.Setting.Rules.SignOffRenewalMonths, me.Actor, clock.Now, today);
        db.SignOffs.Add(signature);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException failed) when (failed.IsNotUnique())
        {
            // Two tabs that sign at the same moment: the unique round lets one through.
            throw new RuleBrokenException(new AlreadySigned(today));
        }

        return [.. text.Questions.Select(question => question.Explanation)];
    }

    // Who leads the meeting stands by, except for their own signature; elsewhere the person names a colleague.
    private async Task<Guid?> WitnessAsync(SignPolicyForm form, SigningPlace place, DateOnly today, CancellationToken ct)
    {
        if (place.HowShown == HowShown.OwnBrowser)
            return null;
        if (place.MeetingLeadId is { } lead && lead != me.PersonId)
            return lead;
        if (form.WitnessId is { } witness && !await db.People.AnyAsync(
                person => person.Id == witness && person.StartedOn <= today && (person.LeftOn == null || person.LeftOn >= today), ct))
            throw new RuleBrokenException(new WitnessMissing());

        return form.WitnessId;
    }
}
