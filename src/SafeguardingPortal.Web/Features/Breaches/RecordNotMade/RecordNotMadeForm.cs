using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Breaches.RecordNotMade;

public sealed class RecordNotMadeForm : IVersionedForm
{
    public int Version { get; set; }

    public string? Reason { get; set; }

    public Guid? AgreedById { get; set; }
}

public sealed class RecordNotMadeFormValidator : AbstractValidator<RecordNotMadeForm>
{
    public RecordNotMadeFormValidator()
    {
        RuleFor(form => form.Reason)
            .NotEmpty().WithMessage("Give a reason. It stays on the record.")
            .MaximumLength(4000).WithMessage("Shorten this to 4,000 characters.");
        RuleFor(form => form.AgreedById).NotNull().WithMessage("Choose the second person who agrees.");
    }
}
