using System.Diagnostics;
using Npgsql;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Web.Platform.Mail;

namespace SafeguardingPortal.Benchmarks;

/// <summary>Writes check-ins one by one, to see how fast that is.</summary>
internal static class CheckIns
{
    private const int Most = 3000;
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(4);

    /// <summary>Check-ins a second, each with its audit entry and a queued mail in the same save.</summary>
    public static async Task<double> PerSecondAsync(IServiceProvider services, Setting setting, List<Guid> people)
    {
        var site = setting.Sites[0];
        var place = setting.StoragePlaces.First(candidate => candidate.SiteId == site.Id);
        var (db, mails) = (services.GetRequiredService<PortalDbContext>(), services.GetRequiredService<MailQueue>());
        var (written, watch) = (0, Stopwatch.StartNew());
        while (watch.Elapsed < Measured && written < Most)
        {
            // A day of its own for each, long ago: a person has one check-in a day.
            var at = new DateTimeOffset(1980, 1, 1, 12, 0, 0, TimeSpan.Zero).AddDays(written / people.Count);
            var person = people[written++ % people.Count];
            var by = new Actor(person, "Benchmark", new HashSet<Domain.Access.Role>());
            db.DeviceCheckIns.Add(DeviceCheckIn.Store(
                Ids.New(), setting.Id, person, Ids.New(), [new DeclaredDevice(Ids.New(), DeviceKind.Phone)], place,
                new StorageChecks(true, true, true), by, at));
            await mails.QueueAsync(person, "Benchmark", "nobody@benchmark.test", "Stored", ["Stored."], "/devices", $"benchmark-{written}", default);
            await db.SaveChangesAsync();
            db.ChangeTracker.Clear();
        }

        return written / watch.Elapsed.TotalSeconds;
    }

    /// <summary>One-row inserts a second over the same connection string.</summary>
    public static async Task<double> BareInsertsPerSecondAsync(string connection)
    {
        await using var database = NpgsqlDataSource.Create(connection);
        await using (var make = database.CreateCommand("CREATE TABLE bare (id uuid PRIMARY KEY, at timestamptz NOT NULL, note text NOT NULL)"))
            await make.ExecuteNonQueryAsync();
        var (written, watch) = (0, Stopwatch.StartNew());
        while (watch.Elapsed < Measured && written < Most)
        {
            await using var insert = database.CreateCommand("INSERT INTO bare VALUES ($1, now(), $2)");
            insert.Parameters.AddWithValue(Guid.CreateVersion7());
            insert.Parameters.AddWithValue("stored");
            written += await insert.ExecuteNonQueryAsync();
        }

        return written / watch.Elapsed.TotalSeconds;
    }
}
