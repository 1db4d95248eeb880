using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Identity;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.People.InvitePerson;

public sealed class InvitePersonHandler(PortalDbContext db, Invitations invitations, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, InvitePersonForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var person = await db.People.FirstOrDefaultAsync(found => found.Id == id, ct) ?? throw new RecordNotFoundException();
        db.Expect(person, form.Version);
        if (person.LeftOn < clock.Today)
            throw new RuleBrokenException(new AlreadyLeft(person.Name));

        await invitations.InviteAsync(person, ct);
        await db.SaveChangesAsync(ct);
    }
}
