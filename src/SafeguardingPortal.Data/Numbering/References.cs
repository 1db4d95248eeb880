using Microsoft.EntityFrameworkCore;

namespace SafeguardingPortal.Data.Numbering;

/// <summary>
/// Hands out the references that people see (BR-2026-0007), numbered per setting, kind and year. A number is taken before the record is
/// saved: if that save fails the number stays unused, and no number is ever given twice.
/// </summary>
public sealed class References(PortalDbContext db)
{
    /// <param name="kind">Two capital letters, such as BR for a breach.</param>
    /// <param name="today">The London date, whose year is printed.</param>
    public async Task<string> NextAsync(string kind, DateOnly today, CancellationToken ct)
    {
        while (true)
        {
            var counters = db.ReferenceCounters.Where(counter => counter.Kind == kind && counter.Year == today.Year);
            var last = await counters.Select(counter => (int?)counter.Last).FirstOrDefaultAsync(ct);
            if (last is null)
            {
                await StartAsync(kind, today.Year, ct);
                continue;
            }

            // Whoever raises the counter from the value both read has the number; the other one reads again.
            var won = await counters.Where(counter => counter.Last == last)
                .ExecuteUpdateAsync(set => set.SetProperty(counter => counter.Last, last.Value + 1), ct);
            if (won == 1)
                return $"{kind}-{today.Year:0000}-{last.Value + 1:0000}";
        }
    }

    private async Task StartAsync(string kind, int year, CancellationToken ct)
    {
        var counter = new ReferenceCounter { SettingId = db.SettingId, Kind = kind, Year = year };
        db.ReferenceCounters.Add(counter);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException)
        {
            // Another request started the same counter first; its row serves both.
        }
        finally
        {
            db.Entry(counter).State = EntityState.Detached;
        }
    }
}
