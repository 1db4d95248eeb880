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
        var people = await db.People.Where(person => names.Contains(person.SearchName) && person.LeftOn == null)
            .Select(person => new { person.Id, person.SearchName }).ToListAsync(ct);
        var (from, now) = (form.From!.Value, clock.Now);
        foreach (var line in lines)
        {
            var found = people.Where(person => person.SearchName == line.SearchName).ToList();
            if (found.Count != 1)
                throw new RuleBrokenException(new RowNamesNobody(line.Number, line.Name, found.Count));

            var id = found[0].Id;
            foreach (var pattern in await db.WeekPatterns.Where(held => held.PersonId == id && held.Until == null).ToListAsync(ct))
                pattern.End(pattern.From < from ? from.AddDays(-1) : pattern.From.AddDays(-1), me.Actor, now);
            db.WeekPatterns.Add(WeekPattern.Set(Ids.New(), me.Setting.Id, id, from, line.Week, Ids.New, me.Actor, now));
        }

        await db.SaveChangesAsync(ct);
    }
}
