using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Families;
using SafeguardingPortal.Domain.SignOffs;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Families.RecordAgreement;

public sealed class RecordAgreementHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(RecordAgreementForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var found = await Versions().FirstOrDefaultAsync(version => version.VersionId == form.VersionId, ct)
            ?? throw new RecordNotFoundException();
        var child = FamilyAgreement.KeyOf(form.Child);
        var earlier = await db.FamilyAgreements.AsNoTracking()
            .Where(agreement => agreement.VersionId == found.VersionId && agreement.SearchChild == child).ToListAsync(ct);
        db.FamilyAgreements.Add(FamilyAgreement.Record(
            Ids.New(), db.SettingId,
            new AgreedText(
                found.PolicyId, found.Title, found.VersionId, found.Number, found.Fingerprint, SchoolClock.LondonDate(found.PublishedAt)),
            new AgreementWord(form.Child, form.AgreedBy!.Value, form.How!.Value, form.AgreedOn!.Value),
            me.Setting.Rules.ChildNamedBy, earlier, me.Actor, clock.Now, clock.Today));
        await db.SaveChangesAsync(ct);
    }

    /// <summary>The versions that a family can have acknowledged: a form may come back after the next one came into force.</summary>
    public IQueryable<VersionToAgree> Versions() =>
        from audience in db.AcceptableUseAudiences
        where audience.Use == AcceptableUse.ParentsAndLearners
        join policy in db.Policies on audience.Id equals policy.Id
        join version in db.PolicyVersions on policy.Id equals version.PolicyId
        where version.PublishedAt != null && version.PublishedAt <= clock.Now && version.Fingerprint != null
        orderby policy.SearchTitle, version.Number descending
        select new VersionToAgree
        {
            PolicyId = policy.Id,
            Title = policy.Title,
            VersionId = version.Id,
            Number = version.Number,
            Fingerprint = version.Fingerprint!,
            PublishedAt = version.PublishedAt!.Value,
            IsInForce = policy.CurrentVersionId == version.Id,
        };
}

public sealed class VersionToAgree
{
    public required Guid PolicyId { get; init; }

    public required string Title { get; init; }

    public required Guid VersionId { get; init; }

    public required int Number { get; init; }

    public required string Fingerprint { get; init; }

    public required DateTimeOffset PublishedAt { get; init; }

    public required bool IsInForce { get; init; }
}
