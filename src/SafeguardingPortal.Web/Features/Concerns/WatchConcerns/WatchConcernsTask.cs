using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Concerns;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Web.Features.Concerns.LookAtQuietTerm;
using SafeguardingPortal.Web.Platform.Jobs;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Concerns.WatchConcerns;

/// <summary>
/// Moves concerns to other hands when roles change, tells of patterns that nobody has considered yet, and asks the DSL about a term without any. Safe to run twice: what is where it belongs does
/// not move, and a mail is known by its key.
/// </summary>
public sealed class WatchConcernsTask(
    PortalDbContext db, SchoolClock clock, MailQueue mail, QuietTermQuestion quiet, ConcernPatterns patterns) : ISettingTask
{
    private const int BatchSize = 200;

    // Nobody is asked at night. London wall clock.
    private const int FirstHour = 7;

    public static TimeSpan Every => TimeSpan.FromMinutes(30);

    public async Task RunAsync(CancellationToken ct)
    {
        var people = await db.HandlersAsync(clock.Today, ct);
        await RouteAsync(people, ct);
        if (SchoolClock.LondonTime(clock.Now).Hour >= FirstHour)
        {
            await AskAsync(people, ct);
            await TellOfPatternsAsync(people, ct);
        }
    }

    // Looks at who is concerned and not at each concern: a register of many years has few people in it.
    private async Task RouteAsync(IReadOnlyCollection<PersonInRoles> people, CancellationToken ct)
    {
        var stand = await db.Concerns.AsNoTracking().Where(concern => !concern.KeptFrom.Any())
            .Select(concern => new { concern.PersonId, concern.Route }).Distinct().ToListAsync(ct);
        var moved = stand.Where(one => BreachRouting.RouteFor([one.PersonId], people) != one.Route).Select(one => one.PersonId).Distinct().ToList();
        var ids = await db.Concerns.AsNoTracking().Where(concern => moved.Contains(concern.PersonId) || concern.KeptFrom.Any())
            .OrderBy(concern => concern.Id).Select(concern => concern.Id).ToListAsync(ct);
        foreach (var batch in ids.Chunk(BatchSize))
        {
            foreach (var concern in await db.Concerns.Include(concern => concern.KeptFrom).Where(concern => batch.Contains(concern.Id)).ToListAsync(ct))
            {
                var before = concern.Route;
                concern.RouteAgain(people, "Roles in the setting changed hands, or somebody who handles reports went away or came back", clock.Now);
                if (concern.Route != before && concern.State is Domain.Concerns.ConcernState.Recorded)
                    await mail.QueueToHandlersAsync(concern, people, Guid.Empty, ct);
            }

            await db.SaveChangesAsync(ct);
            db.ChangeTracker.Clear();
        }
    }

    // The DSL is asked; where there is none, the leader.
    private async Task AskAsync(IReadOnlyCollection<PersonInRoles> people, CancellationToken ct)
    {
        var asked = people.Where(person => person.HoldsAny(Role.Dsl)).ToList();
        if (asked.Count == 0)
            asked = [.. people.Where(person => person.HoldsAny(Role.Manager))];
        foreach (var person in asked)
        {
            if (await quiet.IsAskedAsync(new Actor(person.PersonId, "", person.Roles), ct))
                await mail.QueueQuietTermAsync(person.PersonId, quiet.Term.Key, ct);
        }

        await db.SaveChangesAsync(ct);
    }

    // Found as each reader may know of them: a pattern of concerns about somebody is no pattern to that person.
    private async Task TellOfPatternsAsync(IReadOnlyCollection<PersonInRoles> people, CancellationToken ct)
    {
        if (!await db.Concerns.AnyAsync(ct))
            return;
        var book = await db.RuleBookAsync(ct);
        foreach (var reader in people.Select(person => new Actor(person.PersonId, "", person.Roles)).Where(one => one.May(Permission.WorkOnBreaches)))
        {
            foreach (var found in (await patterns.FindAsync(book, reader, clock.Today, ct)).Where(one => one.Waits))
                await PatternMail.QueueAsync(mail, found, reader.PersonId, ct);
        }

        await db.SaveChangesAsync(ct);
    }
}
