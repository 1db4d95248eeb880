using Npgsql;

namespace SafeguardingPortal.Benchmarks;

/// <summary>Makes many rows out of one, inside the database.</summary>
internal static class Copies
{
    /// <param name="values">In SQL, the columns that differ: row.n is the copy's number, template the row that is copied, everyone.ids
    /// the setting's people.</param>
    /// <param name="which">In SQL, which row of the setting is copied.</param>
    /// <param name="numbers">In SQL, which of the numbers are copied.</param>
    /// <param name="ofSetting">In SQL, the rows of the setting $1, where the table does not say so itself.</param>
    public static async Task AddAsync(
        NpgsqlDataSource database, string table, Guid settingId, int first, int last, Dictionary<string, string> values,
        string which, string numbers = "TRUE", string ofSetting = "\"SettingId\" = $1")
    {
        var columns = new List<string>();
        await using (var ask = database.CreateCommand("SELECT column_name FROM information_schema.columns WHERE table_name = $1"))
        {
            ask.Parameters.AddWithValue(table);
            await using var reader = await ask.ExecuteReaderAsync();
            while (await reader.ReadAsync())
                columns.Add(reader.GetString(0));
        }

        await using var copy = database.CreateCommand(
            $"""
            WITH template AS MATERIALIZED (SELECT * FROM "{table}" WHERE {ofSetting} AND {which} LIMIT 1),
                 everyone AS MATERIALIZED (SELECT array_agg("Id" ORDER BY "Id") AS ids FROM "People" WHERE "SettingId" = $1)
            INSERT INTO "{table}" ({string.Join(", ", columns.Select(column => $"\"{column}\""))})
            SELECT {string.Join(", ", columns.Select(column => values.GetValueOrDefault(column) ?? $"template.\"{column}\""))}
            FROM generate_series($2, $3) AS row(n) CROSS JOIN template WHERE {numbers}
            """);
        copy.CommandTimeout = 600;
        copy.Parameters.AddWithValue(settingId);
        copy.Parameters.AddWithValue(first);
        copy.Parameters.AddWithValue(last);
        if (await copy.ExecuteNonQueryAsync() == 0)
            throw new InvalidOperationException($"The demo has no row of {table} where {which}.");
        await using var analyze = database.CreateCommand($"ANALYZE \"{table}\"");
        await analyze.ExecuteNonQueryAsync();
    }
}
