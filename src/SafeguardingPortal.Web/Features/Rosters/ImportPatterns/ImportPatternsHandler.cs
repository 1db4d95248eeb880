using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Rosters;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Rosters.ImportPatterns;

public sealed class ImportPatternsHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(ImportPatternsForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var lines = RosterRows.Read(form.Rows ?? "");
        var names = lines.Select(line => line.SearchName).ToList();
        var (from, today, now) = (form.From!.Value, clock.Today, clock.Now);
        var people = await db.People
            .Where(person => names.Contains(person.SearchName) && (person.LeftOn == null || person.LeftOn >= today))
            .Select(person => new { person.Id, person.SearchName }).ToListAsync(ct);
        var ids = people.ConvertAll(person => person.Id);
        var held = (await db.WeekPatterns.Where(pattern => ids.Contains(pattern.PersonId) && pattern.Until == null).ToListAsync(ct))
            .ToLookup(pattern => pattern.PersonId);
        foreach (var line in lines)
        {
            var found = people.Where(person => person.SearchName == line.SearchName).ToList();
            if (found.Count != 1)
                throw new RuleBrokenException(new RowNamesNobody(line.Number, line.Name, found.Count));

            var id = found[0].Id;
            foreach (var pattern in held[id])
                pattern.GiveWay(from, me.Actor, now);
            db.WeekPatterns.Add(WeekPattern.Set(Ids.New(), me.Setting.Id, id, from, line.Week, Ids.New, me.Actor, now));
        }

        await db.SaveChangesAsync(ct);
    }
}
