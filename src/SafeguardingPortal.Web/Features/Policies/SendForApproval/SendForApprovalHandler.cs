using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Policies.SendForApproval;

public sealed class SendForApprovalHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock, MailQueue mails)
{
    public async Task HandleAsync(Guid policyId, SendForApprovalForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var (_, draft) = await VersionInTheMaking.LoadAsync(db, policyId, ct);
        form.Number = draft.Number;
        db.Expect(draft, form.Version);

        var words = await LiveWords.ReadAsync(db, me.Setting, clock.Today, ct);
        draft.SendForApproval(words, form.Note, Ids.New, me.Actor, clock.Now);
        foreach (var personId in await ApproversAsync(draft, ct))
            await new PolicyToApproveMail(policyId, draft).QueueAsync(mails, personId, clock.Now, ct);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Who may approve, without the sender and, where two people are asked for, without whoever wrote it.</summary>
    private async Task<List<Guid>> ApproversAsync(PolicyVersion draft, CancellationToken ct)
    {
        var (today, senderId) = (clock.Today, me.PersonId);
        List<Role> roles = [.. Enum.GetValues<Role>().Where(role => RolePermissions.Allow(role, Permission.ApprovePolicies))];
        List<Guid> authors = me.Setting.Rules.TwoPersonApproval ? [.. draft.Authors.Select(author => author.PersonId)] : [];
        return await db.People
            .Where(person => person.Id != senderId && !authors.Contains(person.Id) && (person.LeftOn == null || person.LeftOn >= today))
            .Where(person => person.Roles.Any(held =>
                roles.Contains(held.Role) && held.From <= today && (held.To == null || held.To >= today)))
            .Select(person => person.Id).ToListAsync(ct);
    }
}
