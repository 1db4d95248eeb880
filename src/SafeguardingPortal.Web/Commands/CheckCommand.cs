using System.Globalization;
using SafeguardingPortal.Domain.Policies.Checking;
using SafeguardingPortal.Web.Platform.Spelling;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Commands;

/// <summary><c>check</c>: reads a policy file and says what a careful colleague would. It needs no database.</summary>
public sealed class CheckCommand(TimeProvider time)
{
    public const string Usage = "check FILE [--json [--full]] [--today DATE]";

    /// <summary>Answers 0 when the file was read, whatever was found in it; 1 when it could not be read; 2 when asked wrongly.</summary>
    public int Run(string[] args, TextWriter @out, TextWriter err)
    {
        ArgumentNullException.ThrowIfNull(@out);
        ArgumentNullException.ThrowIfNull(err);
        try
        {
            var arguments = new CommandArguments(args, ["--today"], ["--json", "--full"]);
            if (arguments.Plain.Count != 1)
                throw new CommandRefusedException($"Name one file: {Usage}", 2);
            var today = Today(arguments);
            var reading = PolicyFileArgument.Read(arguments.Plain[0]);
            var findings = PolicyChecker.Check(reading, new CheckContext(today) { Words = BritishEnglish.Words });
            if (arguments.Has("--json"))
                @out.WriteLine(PolicyJson.Write(reading, findings, arguments.Has("--full")));
            else
                CheckReport.Write(@out, reading, findings);
            return 0;
        }
        catch (CommandRefusedException refused)
        {
            err.WriteLine(refused.Message);
            return refused.ExitCode;
        }
    }

    private DateOnly Today(CommandArguments arguments)
    {
        if (arguments.Find("--today") is not { } day)
            return new SchoolClock(time).Today;
        return DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var today)
            ? today
            : throw new CommandRefusedException("Give --today as a date such as 2026-05-01.", 2);
    }
}
