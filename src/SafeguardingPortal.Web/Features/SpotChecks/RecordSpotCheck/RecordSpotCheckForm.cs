using FluentValidation;
using SafeguardingPortal.Domain.SpotChecks;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.SpotChecks.RecordSpotCheck;

public sealed record RecordSpotCheckPage(RecordSpotCheckForm Form, LotHead Head);

public sealed class RecordSpotCheckForm : IVersionedForm
{
    public int Version { get; set; }

    public SpotCheckOutcome? Outcome { get; set; }

    public string? Note { get; set; }
}

public sealed class RecordSpotCheckFormValidator : AbstractValidator<RecordSpotCheckForm>
{
    public RecordSpotCheckFormValidator()
    {
        RuleFor(form => form.Outcome).NotNull().WithMessage("Choose what you found.");
        RuleFor(form => form.Note).AtMost(2000);
    }
}
