using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Reviews;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Policies.PublishVersion;

public sealed class PublishVersionHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid policyId, PublishVersionForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var policy = await db.Policies.FirstOrDefaultAsync(policy => policy.Id == policyId, ct) ?? throw new RecordNotFoundException();
        var draft = await db.PolicyVersions.WithText().FirstOrDefaultAsync(version => version.Id == policy.DraftVersionId, ct)
            ?? throw new RecordNotFoundException();
        var current = await db.PolicyVersions.FirstOrDefaultAsync(version => version.Id == policy.CurrentVersionId, ct);
        db.Expect(draft, form.Version);

        var (now, today) = (clock.Now, clock.Today);
        var publication = new Publication(AdoptionOf(form), form.WrittenOn, form.NextReviewOn, form.Reason, today);
        policy.Publish(draft, current, me.Setting.Rules.Adoption, publication, me.Actor, now);
        await PromiseNextReviewAsync(draft, today, now, ct);
        await db.SaveChangesAsync(ct);
    }

    private Adoption AdoptionOf(PublishVersionForm form) => me.Setting.Rules.Adoption switch
    {
        AdoptionMode.None => Adoption.None,
        _ when form.AdoptionNotRecorded => Adoption.NotRecorded,
        AdoptionMode.RatifiedByBody => Adoption.RatifiedByBody(form.AdoptedBy, form.AdoptedOn, form.MinuteReference),
        AdoptionMode.AdoptedAtMeeting => Adoption.AdoptedAtMeeting(form.AdoptedBy, form.AdoptedOn, form.SignatoryName, form.SignatoryRole),
        _ => throw new InvalidOperationException("Unknown way of adopting policies."),
    };

    private async Task PromiseNextReviewAsync(PolicyVersion published, DateOnly today, DateTimeOffset now, CancellationToken ct)
    {
        var open = await db.Reviews.FirstOrDefaultAsync(
            review => review.PolicyId == published.PolicyId && review.State == ReviewState.Open
                && review.Trigger == ReviewTrigger.Scheduled,
            ct);
        var carriesOn = open?.NewVersionPublished(published.Number, published.NextReviewOn, today, me.Actor, now) ?? false;
        if (!carriesOn && published.NextReviewOn is { } next)
            db.Reviews.Add(Review.Schedule(Ids.New(), published.SettingId, published.PolicyId, next, me.Actor, now));
    }
}
