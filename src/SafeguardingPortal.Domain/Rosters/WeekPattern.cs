using System.Globalization;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Rosters;

/// <summary>A person's usual week, from one day to another: who is expected today follows from it.</summary>
public sealed class WeekPattern : Aggregate
{
    private readonly List<PatternDay> days = [];

    private WeekPattern()
    {
    }

    public Guid PersonId { get; private init; }

    public DateOnly From { get; private init; }

    /// <summary>The last day; null while it goes on.</summary>
    public DateOnly? Until { get; private set; }

    public IReadOnlyList<PatternDay> Days => days;

    /// <summary>The week as a line reads: "Mon 8:00–16:00, Tue 8:00–16:00".</summary>
    public string Week { get; private init; } = "";

    /// <param name="week">The weekdays worked. None at all is a week too: somebody who is not on the roster for now.</param>
    /// <param name="newId">Gives an identifier for each day.</param>
    public static WeekPattern Set(
        Guid id, Guid settingId, Guid personId, DateOnly from, IReadOnlyCollection<WorkDay> week, Func<Guid> newId, Actor by,
        DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(week);
        ArgumentNullException.ThrowIfNull(newId);
        if (week.FirstOrDefault(day => day.Ends <= day.Starts) is { } backwards)
            throw new RuleBrokenException(new DayEndsBeforeItStarts(backwards.Day));
        if (week.Select(day => day.Day).Distinct().Count() != week.Count)
            throw new RuleBrokenException(new DayTwice());

        var ordered = week.OrderBy(day => ((int)day.Day + 6) % 7).ToList();
        var pattern = new WeekPattern { Id = id, SettingId = settingId, PersonId = personId, From = from, Week = InWords(ordered) };
        pattern.days.AddRange(ordered.Select(day => new PatternDay(newId(), day)));
        pattern.Raise(new WeekPatternSet(personId, from, pattern.Week), by, now);
        return pattern;
    }

    /// <summary>Another pattern follows, or the person is no longer on the roster.</summary>
    public void End(DateOnly lastDay, Actor by, DateTimeOffset now)
    {
        if (Until is not null || lastDay < From.AddDays(-1))
            throw new RuleBrokenException(new PatternOver());

        Until = lastDay;
        Raise(new WeekPatternEnded(PersonId, lastDay), by, now);
    }

    /// <summary>Another week holds from a day on: this one ends the day before, or, where it had not begun by then, never holds.</summary>
    public void GiveWay(DateOnly from, Actor by, DateTimeOffset now) => End((From < from ? from : From).AddDays(-1), by, now);

    private static string InWords(IReadOnlyCollection<WorkDay> week) => week.Count == 0
        ? "No days"
        : string.Join(", ", Runs(week).Select(run => string.Create(
            CultureInfo.InvariantCulture, $"{Names(run)} {run[0].Starts:H\\:mm}–{run[0].Ends:H\\:mm}")));

    /// <summary>Days that follow each other with the same hours: "Mon–Fri 8:00–16:30".</summary>
    private static List<List<WorkDay>> Runs(IEnumerable<WorkDay> week)
    {
        var runs = new List<List<WorkDay>>();
        foreach (var day in week)
        {
            if (runs.Count > 0 && runs[^1][^1] is var last && last with { Day = day.Day } == day && ((int)last.Day + 1) % 7 == (int)day.Day)
                runs[^1].Add(day);
            else
                runs.Add([day]);
        }

        return runs;
    }

    private static string Names(List<WorkDay> run) =>
        run.Count == 1 ? Short(run[0].Day) : $"{Short(run[0].Day)}–{Short(run[^1].Day)}";

    private static string Short(DayOfWeek day) => day.ToString()[..3];
}

/// <summary>One weekday of a pattern. Times are London wall-clock times.</summary>
public sealed record WorkDay(DayOfWeek Day, TimeOnly Starts, TimeOnly Ends);

/// <summary>A weekday as it is stored.</summary>
public sealed class PatternDay
{
    internal PatternDay(Guid id, WorkDay day)
    {
        Id = id;
        Day = day.Day;
        Starts = day.Starts;
        Ends = day.Ends;
    }

    private PatternDay()
    {
    }

    public Guid Id { get; private init; }

    public DayOfWeek Day { get; private init; }

    public TimeOnly Starts { get; private init; }

    public TimeOnly Ends { get; private init; }
}

public sealed record WeekPatternSet(Guid PersonId, DateOnly From, string Week) : DomainEvent
{
    public override string Sentence => $"Expected each week from {From:d MMMM yyyy}: {Week}";
}

public sealed record WeekPatternEnded(Guid PersonId, DateOnly LastDay) : DomainEvent
{
    public override string Sentence => $"That week ends with {LastDay:d MMMM yyyy}";
}

public sealed record DayEndsBeforeItStarts(DayOfWeek Day) : Refusal($"The end on {Day} must be after its start.", $"{Day}Ends");

public sealed record DayTwice() : Refusal("Each weekday can be there once.");

public sealed record PatternOver() : Refusal("That week has ended already.");
