using SafeguardingPortal.Web.Platform.StartUp;

namespace SafeguardingPortal.Web.Commands;

/// <summary>The same program from a shell. A verb answers with an honest exit code; a failure is one sentence on stderr.</summary>
public static class PortalCommands
{
    private const int Done = 0;
    private const int WrongUse = 2;

    private static readonly PortalCommand[] All =
    [
        new("build-pack", BuildPackCommand.Usage, "makes an inspection pack and writes it to a file", BuildPackCommand.RunAsync),
        new("import", "import FILE --setting CODE [--json]", "makes drafts of the policies in a file", ImportCommand.RunAsync),
        new("check", CheckCommand.Usage, "reads a policy file and says what is odd in it; needs no database",
            args => Task.FromResult(new CheckCommand(TimeProvider.System).Run(args, Console.Out, Console.Error))),
        new("migrate", "migrate", "brings the database's tables up to date", MigrateCommand.RunAsync),
        new("open-setting", "open-setting --code CODE --name NAME --kind KIND --leader NAME --email ADDRESS", "sets up a setting and its first person", OpenSettingCommand.RunAsync),
        new("appoint-leader", AppointLeaderCommand.Usage, "gives a setting a leader where nobody is left who may", AppointLeaderCommand.RunAsync),
        new("seed-demo", "seed-demo", "puts in four invented settings to try things out, once", SeedDemo.SeedDemoCommand.RunAsync),
        new("deadlines", "deadlines < LINES", "answers lines \"RULE TIME\" with the date a duty runs out, and why",
            args => Task.FromResult(new DeadlinesCommand().Run(args, Console.In, Console.Out, Console.Error))),
        new("verify-pack", VerifyPackCommand.Usage, "tells whether a file is a pack made here, unchanged", VerifyPackCommand.RunAsync),
        new("verify-audit", "verify-audit --setting CODE", "checks that no audit entry was changed or removed", VerifyAuditCommand.RunAsync),
    ];

    public static async Task<int> RunAsync(string[] args)
    {
        ArgumentNullException.ThrowIfNull(args);
        if (args[0] is "help")
            return Help(Console.Out, Done);

        var command = Array.Find(All, candidate => candidate.Verb == args[0]);
        if (command is null)
        {
            await Console.Error.WriteLineAsync($"There is no verb '{args[0]}'. Use one of: {string.Join(", ", All.Select(known => known.Verb))}, help.");
            return WrongUse;
        }

        try
        {
            return await command.Run(args[1..]);
        }
        catch (CommandRefusedException refused)
        {
            await Console.Error.WriteLineAsync(refused.Message);
            return refused.ExitCode;
        }
        catch (ConfigurationMissingException missing)
        {
            await Console.Error.WriteLineAsync(missing.Message);
            return 1;
        }
    }

    private static int Help(TextWriter output, int exitCode)
    {
        output.WriteLine("Usage: scripts/portal VERB …");
        foreach (var command in All)
            output.WriteLine($"  {command.Usage,-48} {command.Does}");
        return exitCode;
    }
}

/// <param name="Run">Takes the arguments after the verb and returns the exit code.</param>
internal sealed record PortalCommand(string Verb, string Usage, string Does, Func<string[], Task<int>> Run);

/// <summary>A command cannot be done as asked; the message is the one sentence for stderr.</summary>
public sealed class CommandRefusedException(string message, int exitCode = 1) : Exception(message)
{
    public int ExitCode { get; } = exitCode;
}
