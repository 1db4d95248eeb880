using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Policies.Checking;
using SafeguardingPortal.Domain.Policies.Text;
using SafeguardingPortal.Web.Platform.Files;
using SafeguardingPortal.Web.Platform.Spelling;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Commands;

/// <summary><c>check</c>: reads a policy file and says what a careful colleague would. It needs no database.</summary>
public sealed class CheckCommand(TimeProvider time)
{
    public const string Usage = "check FILE [--json [--full]] [--today DATE]";

    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

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
            var reading = Read(arguments.Plain[0]);
            var findings = PolicyChecker.Check(reading, new CheckContext(today) { Words = BritishEnglish.Words });
            if (arguments.Has("--json"))
                @out.WriteLine(JsonSerializer.Serialize(Shape(reading, findings, arguments.Has("--full")), Json));
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

    private static PolicyReading Read(string path)
    {
        try
        {
            if (new FileInfo(path) is { Exists: true, Length: > PolicyFile.MaxBytes })
                throw new CommandRefusedException($"{path}: the file is larger than 10 MB.");
            return PolicyFile.Read(File.ReadAllBytes(path));
        }
        catch (FileRefusedException refused)
        {
            throw new CommandRefusedException($"{path}: {refused.Message}");
        }
        catch (Exception missing) when (missing is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new CommandRefusedException($"{path} cannot be opened: {missing.Message}");
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

    private static object Shape(PolicyReading reading, IReadOnlyList<IReadOnlyList<Finding>> findings, bool isFull) => new
    {
        Policies = reading.Policies.Select((policy, at) => new
        {
            policy.Title,
            policy.Organisation,
            policy.KeyDetailsHeading,
            KeyDetails = policy.KeyDetails.Select(detail => new { detail.Label, detail.Value }),
            Preamble = Clauses(policy.Preamble, isFull),
            Sections = policy.Sections.Select(section => new { section.Number, section.Heading, section.Level, Clauses = Clauses(section.Clauses, isFull) }),
            policy.Adoption,
            policy.Links,
            Findings = findings[at],
        }),
        reading.Unplaced,
    };

    /// <summary>How many, or in full.</summary>
    private static object Clauses(IReadOnlyList<PolicyClause> clauses, bool isFull) =>
        isFull ? clauses.Select(clause => new { clause.Number, clause.Bullet, clause.Level, clause.Text }) : clauses.Count;
}
