using FluentValidation;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Breaches.OwnClocks;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Rules;

/// <summary>What is asked of each time limit of the setting's own.</summary>
public abstract class OwnClockForm
{
    public string? Name { get; set; }

    /// <summary>The name of a kind of agency, or the identifier of one desk of the register.</summary>
    public string? Whom { get; set; }

    public int? Limit { get; set; }

    public ClockUnit? Unit { get; set; }

    public ClockStart? Start { get; set; }

    public ClockScope? Scope { get; set; }

    public List<BreachCategory> Categories { get; set; } = [];

    public List<TriageDecision> Decisions { get; set; } = [];

    public List<TriageYes> Answers { get; set; } = [];

    public string? Question { get; set; }

    public string? Edition { get; set; }

    public string? Source { get; set; }

    public DateOnly? CheckedOn { get; set; }

    internal ClockDetails ToDetails(ClockTarget tell) => new(
        Name!, tell, Limit!.Value, Unit!.Value, Start!.Value, Scope!.Value, Categories, Decisions, Answers, Question, Edition!, Source, CheckedOn!.Value);

    internal void Show(OwnClock clock)
    {
        (Name, Whom) = (clock.Name, clock.EntryId?.ToString() ?? clock.Agency.ToString());
        (Limit, Unit, Start, Scope, Question) = (clock.Limit, clock.Unit, clock.Start, clock.Scope, clock.Question);
        (Categories, Decisions, Answers) = ([.. clock.Categories], [.. clock.Decisions], [.. clock.Answers]);
        (Edition, Source, CheckedOn) = (clock.Edition, clock.Source, clock.CheckedOn);
    }
}

public abstract class OwnClockFormValidator<TForm> : AbstractValidator<TForm>
    where TForm : OwnClockForm
{
    private protected OwnClockFormValidator()
    {
        RuleFor(form => form.Name).NotEmpty().WithMessage("Say what must be done, such as “Tell the insurer”.")
            .AtMost(200);
        RuleFor(form => form.Whom).NotEmpty().WithMessage("Choose who must be told.");
        RuleFor(form => form.Limit).NotNull().WithMessage("Give a number.")
            .InclusiveBetween(1, OwnClock.MostUnits).WithMessage("Give a number from 1 to 365.");
        RuleFor(form => form.Unit).NotNull().WithMessage("Choose working days, calendar days or hours.");
        RuleFor(form => form.Start).NotNull().WithMessage("Choose what it begins with.");
        RuleFor(form => form.Scope).NotNull().WithMessage("Choose in which cases it runs.");
        RuleFor(form => form.Question)
            .NotEmpty().When(form => form.Scope is ClockScope.ByQuestion, ApplyConditionTo.CurrentValidator)
            .WithMessage("Write the question as it is put to whoever triages.")
            .AtMost(300);
        RuleFor(form => form.Edition)
            .NotEmpty().WithMessage("Say which edition of which document, or whose decision, asks for it.")
            .AtMost(300);
        RuleFor(form => form.Source).AtMost(300);
        RuleFor(form => form.CheckedOn).NotNull().WithMessage("Give the day on which you compared it.");
    }
}
