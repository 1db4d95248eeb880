using FluentValidation;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.AddFacts;

public sealed class AddFactsForm : IVersionedForm
{
    public int Version { get; set; }

    /// <summary>London wall clock.</summary>
    public DateTime? OccurredAt { get; set; }

    public string? Where { get; set; }

    public string? Child { get; set; }

    public string? DeviceOrAccount { get; set; }

    internal BasicFactsGiven ToFacts() => new(OccurredAt is { } at ? SchoolClock.FromLondon(at) : null, Where, Child, DeviceOrAccount);
}

public sealed class AddFactsFormValidator : AbstractValidator<AddFactsForm>
{
    public AddFactsFormValidator()
    {
        RuleFor(form => form.Where).AtMost(200);
        RuleFor(form => form.Child).MaximumLength(60).WithMessage("Give initials or a reference only.");
        RuleFor(form => form.DeviceOrAccount).AtMost(200);
    }
}
