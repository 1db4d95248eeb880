using FluentValidation;
using SafeguardingPortal.Domain.Rosters;

namespace SafeguardingPortal.Web.Features.Rosters.SetPattern;

public sealed record SetPatternPage(SetPatternForm Form, string Name);

public sealed class SetPatternForm
{
    public DateOnly? From { get; set; }

    public TimeOnly? MondayStarts { get; set; }

    public TimeOnly? MondayEnds { get; set; }

    public TimeOnly? TuesdayStarts { get; set; }

    public TimeOnly? TuesdayEnds { get; set; }

    public TimeOnly? WednesdayStarts { get; set; }

    public TimeOnly? WednesdayEnds { get; set; }

    public TimeOnly? ThursdayStarts { get; set; }

    public TimeOnly? ThursdayEnds { get; set; }

    public TimeOnly? FridayStarts { get; set; }

    public TimeOnly? FridayEnds { get; set; }

    public TimeOnly? SaturdayStarts { get; set; }

    public TimeOnly? SaturdayEnds { get; set; }

    public TimeOnly? SundayStarts { get; set; }

    public TimeOnly? SundayEnds { get; set; }

    /// <summary>Each weekday with the times as typed.</summary>
    public IEnumerable<(DayOfWeek Day, TimeOnly? Starts, TimeOnly? Ends)> Days() =>
    [
        (DayOfWeek.Monday, MondayStarts, MondayEnds),
        (DayOfWeek.Tuesday, TuesdayStarts, TuesdayEnds),
        (DayOfWeek.Wednesday, WednesdayStarts, WednesdayEnds),
        (DayOfWeek.Thursday, ThursdayStarts, ThursdayEnds),
        (DayOfWeek.Friday, FridayStarts, FridayEnds),
        (DayOfWeek.Saturday, SaturdayStarts, SaturdayEnds),
        (DayOfWeek.Sunday, SundayStarts, SundayEnds),
    ];

    public IReadOnlyCollection<WorkDay> Week() =>
    [
        .. Days().Where(line => line is { Starts: not null, Ends: not null })
            .Select(line => new WorkDay(line.Day, line.Starts!.Value, line.Ends!.Value)),
    ];

    public static SetPatternForm Of(WeekPattern? pattern, DateOnly today)
    {
        var form = new SetPatternForm { From = today };
        foreach (var day in pattern?.Days ?? [])
            form.Put(day);
        return form;
    }

    private void Put(PatternDay day) => _ = day.Day switch
    {
        DayOfWeek.Monday => (MondayStarts, MondayEnds) = (day.Starts, day.Ends),
        DayOfWeek.Tuesday => (TuesdayStarts, TuesdayEnds) = (day.Starts, day.Ends),
        DayOfWeek.Wednesday => (WednesdayStarts, WednesdayEnds) = (day.Starts, day.Ends),
        DayOfWeek.Thursday => (ThursdayStarts, ThursdayEnds) = (day.Starts, day.Ends),
        DayOfWeek.Friday => (FridayStarts, FridayEnds) = (day.Starts, day.Ends),
        DayOfWeek.Saturday => (SaturdayStarts, SaturdayEnds) = (day.Starts, day.Ends),
        DayOfWeek.Sunday => (SundayStarts, SundayEnds) = (day.Starts, day.Ends),
        _ => throw new ArgumentOutOfRangeException(nameof(day)),
    };
}

public sealed class SetPatternFormValidator : AbstractValidator<SetPatternForm>
{
    public SetPatternFormValidator()
    {
        RuleFor(form => form.From).NotNull().WithMessage("Enter the first day.");
        RuleFor(form => form).Custom((form, context) =>
        {
            foreach (var (day, starts, ends) in form.Days())
            {
                if (starts is null != ends is null)
                    context.AddFailure($"{day}{(starts is null ? "Starts" : "Ends")}", $"Enter both times for {day}, or none.");
            }
        });
    }
}
