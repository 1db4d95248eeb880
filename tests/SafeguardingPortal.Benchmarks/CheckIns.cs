using System.Diagnostics;
using Npgsql;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Web.Platform.Mail;

namespace SafeguardingPortal.Benchmarks;

/// <summary>Writes check-ins: many at once to make the register large, and one by one to see how fast that is.</summary>
internal static class CheckIns
{
    private const int Most = 3000;
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(4);

    /// <summary>Copies a check-in of the setting to other people and to days long past, in the database.</summary>
    public static async Task AddManyAsync(string connection, Guid settingId, int count, DateOnly firstDay)
    {
        await using var database = NpgsqlDataSource.Create(connection);
        var columns = new List<string>();
        await using (var ask = database.CreateCommand("SELECT column_name FROM information_schema.columns WHERE table_name = 'DeviceCheckIns'"))
        await using (var reader = await ask.ExecuteReaderAsync())
        {
            while (await reader.ReadAsync())
                columns.Add(reader.GetString(0));
        }

        var values = columns.Select(column => column switch
        {
            "Id" => "gen_random_uuid()",
            "PersonId" => "person.\"Id\"",
            "Day" => "$3::date + day.n",
            _ => $"template.\"{column}\"",
        });
        await using var copy = database.CreateCommand(
            $"""
            WITH person AS (SELECT "Id" FROM "People" WHERE "SettingId" = $1),
                 template AS (SELECT * FROM "DeviceCheckIns" WHERE "SettingId" = $1 AND "FlagsToSee" = 0 LIMIT 1)
            INSERT INTO "DeviceCheckIns" ({string.Join(", ", columns.Select(column => $"\"{column}\""))})
            SELECT {string.Join(", ", values)} FROM generate_series(0, $2) AS day(n) CROSS JOIN person CROSS JOIN template
            ORDER BY day.n LIMIT $2
            """);
        copy.CommandTimeout = 600;
        copy.Parameters.AddWithValue(settingId);
        copy.Parameters.AddWithValue(count);
        copy.Parameters.AddWithValue(firstDay);
        await copy.ExecuteNonQueryAsync();
    }

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
