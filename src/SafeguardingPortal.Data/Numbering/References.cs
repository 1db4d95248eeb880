using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data.Tenancy;

namespace SafeguardingPortal.Data.Numbering;

/// <summary>
/// Hands out the references that people see (BR-2026-0007), numbered per setting, kind and year. A number is taken before the record is
/// saved: if that save fails the number stays unused, and no number is ever given twice.
/// </summary>
public sealed class References(PortalDbContext db, DbContextOptions<PortalDbContext> options, Tenant tenant)
{
    private const int Tries = 3;

    /// <summary>Numbered as they come: devices, visits, packs.</summary>
    /// <param name="kind">Two capital letters, such as VI for a visit.</param>
    /// <param name="today">The London date, whose year is printed.</param>
    public async Task<string> NextAsync(string kind, DateOnly today, CancellationToken ct) =>
        Written(kind, today, (await TakeAsync(kind, today, ct)).Number);

    /// <summary>
    /// Numbered in no order, for records from whom somebody may be kept: a DSL who sees 0012 and 0014 would know that there is a 0013 (C217, C234).
    /// </summary>
    /// <inheritdoc cref="NextAsync" path="/param"/>
    public async Task<string> NextInNoOrderAsync(string kind, DateOnly today, CancellationToken ct)
    {
        var (number, key) = await TakeAsync(kind, today, ct);
        return Written(kind, today, ShuffledNumber.Of(number, key));
    }

    private static string Written(string kind, DateOnly today, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{kind}-{today.Year:0000}-{number:0000}");

    private async Task<(int Number, Guid Key)> TakeAsync(string kind, DateOnly today, CancellationToken ct)
    {
        for (var started = 0; ;)
        {
            var counters = db.ReferenceCounters.Where(counter => counter.Kind == kind && counter.Year == today.Year);
            var counter = await counters.AsNoTracking().SingleOrDefaultAsync(ct);
            if (counter is null)
            {
                if (started++ == Tries)
                    throw new InvalidOperationException($"The counter of {kind} was started and is not there.");
                await StartAsync(kind, today.Year, ct);
                continue;
            }

            // Whoever raises the counter from the value both read has the number; the other one reads again.
            var number = counter.Last + 1;
            var won = await counters.Where(one => one.Last == counter.Last).ExecuteUpdateAsync(set => set.SetProperty(one => one.Last, number), ct);
            if (won == 1)
                return (number, counter.Key);
        }
    }

    private async Task StartAsync(string kind, int year, CancellationToken ct)
    {
        // Apart from the caller's work, of which nothing is saved before it is done.
        await using var apart = new PortalDbContext(options, tenant);
        apart.ReferenceCounters.Add(new ReferenceCounter { SettingId = apart.SettingId, Kind = kind, Year = year, Key = Guid.NewGuid() });
        try
        {
            await apart.SaveChangesAsync(ct);
        }
        catch (DbUpdateException failed) when (failed.IsNotUnique())
        {
            // Another request started the same counter first; its row serves both.
        }
    }
}
