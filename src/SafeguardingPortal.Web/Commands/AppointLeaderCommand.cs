using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Commands;

/// <summary>
/// Makes one of a setting's people its leader, where nobody is left in the setting who may: roles whose holders read cases are otherwise given
/// by the leader or the chair alone.
/// </summary>
internal static class AppointLeaderCommand
{
    public const string Usage = "appoint-leader --setting CODE --email ADDRESS";

    public static async Task<int> RunAsync(string[] args)
    {
        var arguments = new CommandArguments(args, ["--setting", "--email"], []);
        var email = arguments.Require("--email").Trim().ToLowerInvariant();
        await using var scope = await CommandScope.OpenAsync(arguments.Require("--setting"));
        var clock = scope.Services.GetRequiredService<SchoolClock>();
        var today = clock.Today;
        Role[] givers = [Role.Manager, Role.Chair];
        if (await scope.Db.People.AnyAsync(person => (person.LeftOn == null || person.LeftOn >= today)
            && person.Roles.Any(held => givers.Contains(held.Role) && held.From <= today && (held.To == null || held.To >= today))))
            throw new CommandRefusedException("Somebody leads or chairs this setting. They give this role in the portal.");

        var person = await scope.Db.People.Include(found => found.Roles)
                .FirstOrDefaultAsync(found => found.Email == email && (found.LeftOn == null || found.LeftOn >= today))
            ?? throw new CommandRefusedException($"Nobody who works there has the address {email}.");
        try
        {
            person.Appoint(Ids.New(), Role.Manager, today, Actor.Portal, clock.Now);
        }
        catch (RuleBrokenException broken)
        {
            throw new CommandRefusedException(broken.Refusal.Message);
        }

        await scope.Db.SaveChangesAsync();
        Console.WriteLine($"{person.Name} leads the setting from today.");
        return 0;
    }
}
