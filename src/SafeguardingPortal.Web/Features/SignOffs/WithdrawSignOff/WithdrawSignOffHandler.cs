using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SignOffs.WithdrawSignOff;

public sealed class WithdrawSignOffHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock, MailQueue mails)
{
    public async Task HandleAsync(Guid id, WithdrawSignOffForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var signature = await db.SignOffs.FirstOrDefaultAsync(signed => signed.Id == id, ct) ?? throw new RecordNotFoundException();
        var person = await db.People.Where(found => found.Id == signature.PersonId).Select(found => found.Name).SingleAsync(ct);
        var policy = await db.Policies.Where(found => found.Id == signature.PolicyId).Select(found => found.Title).SingleAsync(ct);
        db.Expect(signature, form.Version);
        signature.Withdraw(person, policy, form.Reason!, me.Actor, clock.Now, clock.Today);
        await mails.QueueAsync(
            signature.PersonId,
            "A policy to sign again",
            ["One of your signatures was withdrawn. Open the link to see why, and to read and sign the policy again."],
            "/sign-offs", $"sign-off-withdrawn:{signature.Id}", ct);
        await db.SaveChangesAsync(ct);
    }
}
