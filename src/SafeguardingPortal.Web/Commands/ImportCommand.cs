using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Policies.Text;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Web.Features.Policies.ImportPolicy;
using SafeguardingPortal.Web.Platform.Files;

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

        var reading = PolicyTextReader.Read(await ReadAsync(path));
        if (!reading.HoldsPolicy())
            throw new CommandRefusedException($"No policy was found in {path}.");

        await using var scope = await CommandScope.OpenAsync(setting);
        var created = await scope.Services.GetRequiredService<ImportPolicyHandler>()
            .HandleAsync([.. reading.Policies.Select(PolicyToImport.AsRead)], Actor.Portal, CancellationToken.None);
        await Console.Out.WriteLineAsync(arguments.Has("--json") ? Json(reading, created) : Plain(reading, created));
        return 0;
    }

    private static async Task<string> ReadAsync(string path)
    {
        if (!File.Exists(path))
            throw new CommandRefusedException($"There is no file {path}.");
        try
        {
            await using var file = File.OpenRead(path);
            return await TextFile.ReadAsync(file, path, CancellationToken.None);
        }
        catch (UnreadableFileException unreadable)
        {
            throw new CommandRefusedException(unreadable.Message);
        }
    }

    private static string Json(PolicyReading reading, IReadOnlyList<Policy> created) =>
        PolicyJson.Write(reading, [.. reading.Policies.Select((_, at) => Findings(reading, at))], created);

    private static IReadOnlyList<PolicyJsonFinding> Findings(PolicyReading reading, int at) =>
        PolicyJsonFinding.Of(reading.Notices.ElementAtOrDefault(at) ?? []);

    private static string Plain(PolicyReading reading, IReadOnlyList<Policy> created) => string.Join(
        Environment.NewLine,
        [
            .. created.Select(policy => $"Draft created: {policy.Title} (/policies/{policy.Id})"),
            .. reading.Unplaced.Select(piece => $"Not placed: {piece}"),
        ]);
}
