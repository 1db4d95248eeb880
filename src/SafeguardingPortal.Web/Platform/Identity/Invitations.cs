using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Identity;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Platform.Identity;

/// <summary>Gives one of the setting's people a log-in: the address's existing one, or a new one with a link to set its password.</summary>
public sealed class Invitations(PortalDbContext db, UserManager<PortalUser> users, OneTimeLinks links, MailQueue mails, CurrentPerson me, SchoolClock clock)
{
    /// <summary>Links the log-in and queues the mail; the caller saves.</summary>
    /// <exception cref="RuleBrokenException">The person has no mail address.</exception>
    public async Task InviteAsync(StaffMember person, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(person);
        var email = person.Email ?? throw new RuleBrokenException(new NoAddressToInvite(person.Name));
        var user = await users.FindByEmailAsync(email) ?? await CreateAsync(email);
        if (person.UserId != user.Id)
        {
            await ForgetFormerHolderAsync(user, ct);
            person.LinkLogIn(user.Id, me.Actor, clock.Now);
        }

        var welcome = new[] { $"{me.Setting.Name} uses the Safeguarding Portal. Open the link to choose your password. It works for three days." };
        var path = user.PasswordHash is null ? await links.InvitationPathAsync(user) : "/";
        var key = $"invitation:{person.Id}:{clock.Now:yyyyMMddHHmmss}";
        await mails.QueueAsync(person.Id, person.Name, email, "Your log-in to the Safeguarding Portal", welcome, path, key, ct);
    }

    // An address such as the office's passes from one person to the next: whoever had it knows the password.
    private async Task ForgetFormerHolderAsync(PortalUser user, CancellationToken ct)
    {
        var today = clock.Today;
        // Across settings: where else the log-in is somebody's who works there.
        var inUse = await db.People.IgnoreQueryFilters()
            .AnyAsync(other => other.UserId == user.Id && (other.LeftOn == null || other.LeftOn >= today), ct);
        if (!inUse && user.PasswordHash is not null)
            await users.RemovePasswordAsync(user);
    }

    private async Task<PortalUser> CreateAsync(string email)
    {
        var user = new PortalUser { Id = Ids.New(), UserName = email, Email = email, EmailConfirmed = true };
        var result = await users.CreateAsync(user);
        return result.Succeeded ? user : throw new RuleBrokenException(new AddressNotAccepted(email));
    }
}

public sealed record NoAddressToInvite(string Name) : Refusal($"{Name} has no e-mail address. Add one first.", "Email");

public sealed record AddressNotAccepted(string Email) : Refusal($"{Email} is not an address that can sign in. Check it.", "Email");
