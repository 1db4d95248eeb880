using System.Globalization;
using FluentValidation;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Settings.EditPeriod;

/// <param name="PeriodId">Null for a new one.</param>
public sealed record EditPeriodPage(Guid? PeriodId, bool TermsNamed, EditPeriodForm Form);

public sealed class EditPeriodForm : IVersionedForm
{
    private static readonly string[] Spellings = ["d/M/yyyy", "dd/MM/yyyy", "yyyy-MM-dd", "d MMM yyyy", "d MMMM yyyy"];

    public int Version { get; set; }

    public PeriodHolds? Holds { get; set; }

    public List<Weekdays> Weekdays { get; set; } = [];

    /// <summary>One day a line.</summary>
    public string? NamedDays { get; set; }

    public TimeOnly? From { get; set; }

    public TimeOnly? Until { get; set; }

    public string? Reason { get; set; }

    public RestrictedHours Hours() => new(
        Weekdays.Aggregate(Domain.Settings.Weekdays.None, (all, day) => all | day), From!.Value, Until!.Value, Holds!.Value, [.. Days().Days]);

    /// <summary>The days that could be read, and the first line that could not.</summary>
    internal (IReadOnlyList<DateOnly> Days, string? Unclear) Days()
    {
        var days = new List<DateOnly>();
        foreach (var line in (NamedDays ?? "").Split(['\n', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (!DateOnly.TryParseExact(line, Spellings, CultureInfo.GetCultureInfo("en-GB"), DateTimeStyles.None, out var day)
                || day.Year is < TypedValueBinder.FirstYear or > TypedValueBinder.LastYear)
                return (days, line);
            days.Add(day);
        }

        return (days, null);
    }

    public static EditPeriodForm Of(RestrictedHours? hours, int version) => new()
    {
        Version = version,
        Holds = hours?.Holds ?? PeriodHolds.EveryWeek,
        Weekdays = [.. Single.Where(day => hours?.Weekdays.HasFlag(day) == true)],
        NamedDays = string.Join('\n', (hours?.NamedDays ?? []).Select(day => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture))),
        From = hours?.From,
        Until = hours?.Until,
    };

    /// <summary>The weekdays one by one, Monday first.</summary>
    public static IReadOnlyList<Weekdays> Single { get; } =
        [.. Enum.GetValues<Weekdays>().Where(day => System.Numerics.BitOperations.PopCount((uint)day) == 1)];
}

public sealed class EditPeriodFormValidator : AbstractValidator<EditPeriodForm>
{
    public EditPeriodFormValidator()
    {
        RuleFor(form => form.Holds).NotNull().WithMessage("Say when it holds.");
        RuleFor(form => form.From).NotNull().WithMessage("Enter when it starts.");
        RuleFor(form => form.Until).NotNull().WithMessage("Enter when it ends.");
        RuleFor(form => form.NamedDays).Custom((_, context) =>
        {
            if (context.InstanceToValidate.Days().Unclear is { } unclear)
                context.AddFailure($"“{unclear}” is not a date. Write each day as 5/7/2026 or 5 Jul 2026, one on a line.");
        });
        RuleFor(form => form.Reason).Reason();
    }
}
