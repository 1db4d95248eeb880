using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Policies.Checking;
using SafeguardingPortal.Domain.Policies.Text;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Web.Features.Policies.ImportPolicy;
using SafeguardingPortal.Web.Platform.Spelling;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Commands;

/// <summary><c>import FILE --setting CODE [--json]</c>: makes drafts of the policies in a file, as the page does.</summary>
internal static class ImportCommand
{
    public static async Task<int> RunAsync(string[] args)
    {
        var arguments = new CommandArguments(args, ["--setting"], ["--json"]);
        var setting = arguments.Require("--setting");
        if (arguments.Plain is not [var path])
            throw new CommandRefusedException("Usage: import FILE --setting CODE [--json]", 2);

        var reading = PolicyFileArgument.Read(path);
        if (!reading.HoldsPolicy())
            throw new CommandRefusedException($"No policy was found in {path}.");

        await using var scope = await CommandScope.OpenAsync(setting);
        var created = await scope.Services.GetRequiredService<ImportPolicyHandler>()
            .HandleAsync([.. reading.Policies.Select(PolicyToImport.AsRead)], Actor.Portal, CancellationToken.None);
        await Console.Out.WriteLineAsync(arguments.Has("--json")
            ? Json(reading, created, scope.Services.GetRequiredService<SchoolClock>().Today)
            : Plain(reading, created));
        return 0;
    }

    private static string Json(PolicyReading reading, IReadOnlyList<Policy> created, DateOnly today) =>
        PolicyJson.Write(reading, PolicyChecker.Check(reading, new CheckContext(today) { Words = BritishEnglish.Words }), created);

    private static string Plain(PolicyReading reading, IReadOnlyList<Policy> created) => string.Join(
        Environment.NewLine,
        [
            .. created.Select(policy => $"Draft created: {policy.Title} (/policies/{policy.Id})"),
            .. reading.Unplaced.Select(piece => $"Not placed: {piece}"),
        ]);
}
