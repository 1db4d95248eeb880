using FluentValidation;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Concerns;
using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Concerns.ShareOwnConcern;

public sealed class ShareOwnConcernForm
{
    /// <summary>Made with the empty form: sent twice, it is one concern.</summary>
    public Guid ConcernId { get; set; } = Ids.New();

    public ConcernKind? Kind { get; set; }

    public string? What { get; set; }

    /// <summary>London date.</summary>
    public DateOnly? OccurredOn { get; set; }

    /// <summary>London wall clock.</summary>
    public TimeOnly? OccurredTime { get; set; }

    public string? Where { get; set; }

    public DeviceKind? Device { get; set; }

    internal ConcernFacts ToFacts(Guid me) => new(me, Kind!.Value, What!, OccurredOn!.Value, OccurredTime, Where, Device, SelfReport: true);
}

public sealed class ShareOwnConcernFormValidator : AbstractValidator<ShareOwnConcernForm>
{
    public ShareOwnConcernFormValidator()
    {
        RuleFor(form => form.Kind).NotNull().WithMessage("Choose what kind of thing it was. If nothing fits, choose \u2018Something else\u2019.");
        RuleFor(form => form.What)
            .NotEmpty().WithMessage("Say what happened. A few plain words are enough.")
            .AtMost(10_000);
        RuleFor(form => form.OccurredOn).NotNull().WithMessage("Give the day.");
        RuleFor(form => form.Where).AtMost(120);
    }
}
