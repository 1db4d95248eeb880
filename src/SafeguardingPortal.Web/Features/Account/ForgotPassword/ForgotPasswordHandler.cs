using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Identity;
using SafeguardingPortal.Data.Tenancy;
using SafeguardingPortal.Web.Platform.Identity;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Account.ForgotPassword;

public sealed class ForgotPasswordHandler(
    PortalDbContext db, Tenant tenant, UserManager<PortalUser> users, OneTimeLinks links, MailQueue mails, SchoolClock clock)
{
    public async Task HandleAsync(ForgotPasswordForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await users.FindByEmailAsync(form.Email!.Trim()) is not { } user)
            return;

        var today = clock.Today;
        var person = await db.People.IgnoreQueryFilters()
            .Where(member => member.UserId == user.Id && (member.LeftOn == null || member.LeftOn >= today))
            .OrderBy(member => member.StartedOn)
            .Select(member => new { member.Id, member.Name, member.SettingId })
            .FirstOrDefaultAsync(ct);
        if (person is null)
            return;

        tenant.Use(person.SettingId);
        var lines = new[]
        {
            "Someone asked for a new password for this address. Open the link to choose one. It works for one hour.",
            "If it was not you, do nothing: your password stays as it is.",
        };
        // One mail in five minutes, however often the form is sent.
        var key = $"password:{user.Id}:{clock.Now.ToUnixTimeSeconds() / 300}";
        await mails.QueueAsync(person.Id, person.Name, user.Email!, "Choose a new password", lines, await links.ResetPathAsync(user), key, ct);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException failed) when (failed.IsNotUnique())
        {
            // Sent twice at once: the mail of the other is on its way. Who asks is told the same as ever, or the address would be known by it.
        }
    }
}
