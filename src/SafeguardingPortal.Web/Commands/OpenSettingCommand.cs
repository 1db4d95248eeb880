using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Identity;
using SafeguardingPortal.Data.Tenancy;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Web.Platform.Identity;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Commands;

/// <summary>Sets up a new setting with its first person, who is leader and administrator and invites everyone else in the portal.</summary>
internal static class OpenSettingCommand
{
    public static async Task<int> RunAsync(string[] args)
    {
        var arguments = new CommandArguments(args, ["--code", "--name", "--kind", "--leader", "--email"], []);
        var code = arguments.Require("--code").ToLowerInvariant();
        if (!Enum.TryParse<SettingKind>(arguments.Require("--kind"), ignoreCase: true, out var kind))
            throw new CommandRefusedException($"--kind is one of {string.Join(", ", Enum.GetNames<SettingKind>())}.", 2);

        await using var scope = CommandScope.Open();
        if (await scope.Db.Settings.IgnoreQueryFilters().AnyAsync(setting => setting.Code == code))
            throw new CommandRefusedException($"There is a setting '{code}' already.");

        var path = await OpenAsync(scope, code, kind, arguments);
        Console.WriteLine($"Opened '{code}'. {arguments.Require("--leader")} chooses a password here within three days:");
        Console.WriteLine(scope.Services.GetRequiredService<IOptions<PortalAddress>>().Value.Url(path));
        return 0;
    }

    private static async Task<string> OpenAsync(CommandScope scope, string code, SettingKind kind, CommandArguments arguments)
    {
        var clock = scope.Services.GetRequiredService<SchoolClock>();
        var user = await LogInAsync(scope.Services.GetRequiredService<UserManager<PortalUser>>(), arguments.Require("--email"));
        var setting = Setting.Open(
            Ids.New(), code, arguments.Require("--name"), kind, localAuthority: null, new Terms(), new SettingRules(), Actor.Portal, clock.Now);
        setting.AddSite(Ids.New(), "Main site", Actor.Portal, clock.Now);
        scope.Services.GetRequiredService<Tenant>().Use(setting.Id);

        var leader = StaffMember.Join(
            Ids.New(), setting.Id, arguments.Require("--leader"), user.Email, jobTitle: null, PersonCategory.Employee, clock.Today, Actor.Portal, clock.Now);
        foreach (var role in new[] { Role.Staff, Role.Manager, Role.Administrator })
            leader.Appoint(Ids.New(), role, clock.Today, Actor.Portal, clock.Now);
        leader.LinkLogIn(user.Id, Actor.Portal, clock.Now);
        scope.Db.AddRange(setting, leader);
        await scope.Db.SaveChangesAsync();
        return user.PasswordHash is null ? await scope.Services.GetRequiredService<OneTimeLinks>().InvitationPathAsync(user) : "/sign-in";
    }

    private static async Task<PortalUser> LogInAsync(UserManager<PortalUser> users, string email)
    {
        if (await users.FindByEmailAsync(email) is { } known)
            return known;

        var user = new PortalUser { Id = Ids.New(), UserName = email, Email = email, EmailConfirmed = true };
        var result = await users.CreateAsync(user);
        return result.Succeeded ? user : throw new CommandRefusedException($"{email} is not an address that can sign in.");
    }
}
