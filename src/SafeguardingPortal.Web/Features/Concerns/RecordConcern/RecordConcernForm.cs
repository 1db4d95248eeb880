using FluentValidation;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Concerns;
using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Concerns.RecordConcern;

public sealed class RecordConcernForm
{
    /// <summary>Made with the empty form: sent twice, it is one concern.</summary>
    public Guid ConcernId { get; set; } = Ids.New();

    public Guid? PersonId { get; set; }

    public ConcernKind? Kind { get; set; }

    public string? What { get; set; }

    /// <summary>London date.</summary>
    public DateOnly? OccurredOn { get; set; }

    /// <summary>London wall clock.</summary>
    public TimeOnly? OccurredTime { get; set; }

    public string? Where { get; set; }

    public DeviceKind? Device { get; set; }

    public string? Context { get; set; }

    public string? ToldBy { get; set; }

    public string? ToldTo { get; set; }

    public bool SelfReport { get; set; }

    public string? DealtWith { get; set; }

    internal ConcernFacts ToFacts(Guid? fromCase) => new(
        PersonId!.Value, Kind!.Value, What!, OccurredOn!.Value, OccurredTime, Where, Device, Context, ToldBy, ToldTo, SelfReport, fromCase);
}

public sealed class RecordConcernFormValidator : AbstractValidator<RecordConcernForm>
{
    public RecordConcernFormValidator()
    {
        RuleFor(form => form.PersonId).NotNull().WithMessage("Choose whom it is about.");
        RuleFor(form => form.Kind).NotNull().WithMessage("Choose what kind of thing it was. If nothing fits, choose \u2018Something else\u2019.");
        RuleFor(form => form.What)
            .NotEmpty().WithMessage("Say what was seen or heard. A few plain words are enough.")
            .AtMost(10_000);
        RuleFor(form => form.OccurredOn).NotNull().WithMessage("Give the day. If nobody is sure, give the likeliest and say so below.");
        RuleFor(form => form.Where).AtMost(120);
        RuleFor(form => form.Context).AtMost(10_000);
        RuleFor(form => form.ToldBy)
            .NotEmpty().When(form => !form.SelfReport, ApplyConditionTo.CurrentValidator)
            .WithMessage("Say who noticed it. If it was you, write \u2018myself\u2019.")
            .AtMost(200);
        RuleFor(form => form.ToldTo).AtMost(200);
        RuleFor(form => form.DealtWith).AtMost(10_000);
    }
}
