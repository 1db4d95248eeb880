using Npgsql;

namespace SafeguardingPortal.Benchmarks;

/// <summary>One kind of record of which a setting gets more and more, and the pages whose cost must not follow.</summary>
/// <param name="What">In the plural, as the report prints it.</param>
/// <param name="Steps">How many there are more in all, step by step.</param>
/// <param name="AddAsync">Adds those with the numbers from the first to the second.</param>
internal sealed record Growth(
    string What, IReadOnlyList<int> Steps, IReadOnlyList<(string Name, string Path)> Pages, Func<NpgsqlDataSource, Guid, int, int, Task> AddAsync)
{
    public static IReadOnlyList<Growth> All { get; } =
    [
        new("policies", [100, 5_000],
            [
                ("Home", "/"), ("Library", "/policies"), ("Search in the library", "/policies?search=rule+99"), ("Reviews", "/reviews"),
                ("Promise and proof", "/promises"), ("In force on a day", "/policies/as-at"),
            ],
            AddPoliciesAsync),
        new("cases", [1_000, 100_000],
            [
                ("Home", "/"), ("Breach queue", "/breaches"), ("Closed cases", "/breaches?closed=true"),
                ("Find a case", "/breaches/find?reference=BR-1999-000050"), ("Records to look at", "/records"),
                ("All records kept", "/records?show=all"), ("Audit trail", "/audit"),
            ],
            AddCasesAsync),
        new("concerns", [1_000, 100_000], [("Home", "/"), ("Register of concerns", "/concerns"), ("Patterns", "/concerns/patterns")], AddConcernsAsync),
        new("check-ins", [1_000, 100_000, 1_000_000],
            [
                ("Home", "/"), ("Check-in register", "/devices/register"), ("A day long past", "/devices/register?day=2001-05-05"),
                ("Who has devices out", "/devices/register?show=Out"), ("Store my devices", "/devices/store"),
                ("Find in the register", "/devices/find?state=Stored"), ("Month figures", "/devices/months"),
                ("Flagged take-outs", "/devices/flags"), ("Who is here now", "/visitors"),
            ],
            AddCheckInsAsync),
    ];

    /// <summary>Each with a version in force and a review that is due years from now.</summary>
    private static async Task AddPoliciesAsync(NpgsqlDataSource database, Guid settingId, int first, int last)
    {
        const string Policy = "md5('policy' || row.n)::uuid";
        const string Version = "md5('version' || row.n)::uuid";
        await Copies.AddAsync(database, "Policies", settingId, first, last, new()
        {
            ["Id"] = Policy,
            ["Title"] = "'Rule ' || row.n",
            ["SearchTitle"] = "'rule ' || row.n",
            ["CurrentVersionId"] = Version,
            ["DraftVersionId"] = "NULL",
        }, "\"Status\" = 'InForce' AND \"Kind\" = 'Policy'");
        await Copies.AddAsync(database, "PolicyVersions", settingId, first, last, new()
        {
            ["Id"] = Version,
            ["PolicyId"] = Policy,
            ["Title"] = "'Rule ' || row.n",
        }, "\"State\" = 'Published'");
        await Copies.AddAsync(database, "Reviews", settingId, first, last, new()
        {
            ["Id"] = "md5('review' || row.n)::uuid",
            ["PolicyId"] = Policy,
            ["DueOn"] = "date '2090-01-01' + row.n",
        }, "\"State\" = 'Open'");
    }

    /// <summary>Nearly all of them closed long ago, as time does; one in a hundred open. Each is about somebody and kept until a day.</summary>
    private static async Task AddCasesAsync(NpgsqlDataSource database, Guid settingId, int first, int last)
    {
        var values = new Dictionary<string, string>
        {
            ["Id"] = "md5('case' || row.n)::uuid",
            ["Reference"] = "'BR-1999-' || lpad(row.n::text, 6, '0')",
            ["ReportedAt"] = "template.\"ReportedAt\" - row.n * interval '1 hour' - interval '1 year'",
        };
        var closed = new Dictionary<string, string>(values) { ["ClosedAt"] = $"{values["ReportedAt"]} + interval '20 days'" };
        await Copies.AddAsync(database, "Breaches", settingId, first, last, closed, "\"State\" = 'Closed'", "row.n % 100 <> 0");
        await Copies.AddAsync(database, "Breaches", settingId, first, last, values, "\"State\" = 'Triaged'", "row.n % 100 = 0");
        await Copies.AddAsync(database, "BreachSubjects", settingId, first, last, new()
        {
            ["Id"] = "md5('subject' || row.n)::uuid",
            ["BreachId"] = values["Id"],
        }, "\"PersonId\" IS NOT NULL", ofSetting: "\"BreachId\" IN (SELECT \"Id\" FROM \"Breaches\" WHERE \"SettingId\" = $1)");
        await Copies.AddAsync(database, "RecordKeepings", settingId, first, last, new()
        {
            ["Id"] = "md5('keeping' || row.n)::uuid",
            ["RecordId"] = values["Id"],
            ["Reference"] = values["Reference"],
            ["MadeOn"] = "template.\"MadeOn\" - row.n / 24",
        }, "\"State\" = 'Kept'");
    }

    /// <summary>About everybody by turns, on days long past.</summary>
    private static Task AddConcernsAsync(NpgsqlDataSource database, Guid settingId, int first, int last) =>
        Copies.AddAsync(database, "Concerns", settingId, first, last, new()
        {
            ["Id"] = "md5('concern' || row.n)::uuid",
            ["Reference"] = "'LC-1999-' || lpad(row.n::text, 6, '0')",
            ["PersonId"] = "(SELECT everyone.ids[1 + row.n % array_length(everyone.ids, 1)] FROM everyone)",
            ["OccurredOn"] = "date '1800-01-01' + row.n / 10",
        }, "\"FromCaseId\" IS NULL");

    /// <summary>One of each person on days long past.</summary>
    private static Task AddCheckInsAsync(NpgsqlDataSource database, Guid settingId, int first, int last) =>
        Copies.AddAsync(database, "DeviceCheckIns", settingId, first, last, new()
        {
            ["Id"] = "gen_random_uuid()",
            ["PersonId"] = "(SELECT everyone.ids[1 + row.n % array_length(everyone.ids, 1)] FROM everyone)",
            ["Day"] = "date '1700-01-01' + row.n / (SELECT array_length(everyone.ids, 1) FROM everyone)",
            // A numbered slot is one person's on a day.
            ["Slot"] = "NULL",
        }, "\"FlagsToSee\" = 0");
}
