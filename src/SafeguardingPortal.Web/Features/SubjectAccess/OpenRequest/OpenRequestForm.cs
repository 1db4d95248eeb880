using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.SubjectAccess.OpenRequest;

public sealed class OpenRequestForm
{
    public Guid? PersonId { get; set; }

    /// <summary>London date.</summary>
    public DateOnly? ReceivedOn { get; set; }

    public string? Identity { get; set; }
}

public sealed class OpenRequestFormValidator : AbstractValidator<OpenRequestForm>
{
    public OpenRequestFormValidator()
    {
        RuleFor(form => form.PersonId).NotNull().WithMessage("Choose who asks.");
        RuleFor(form => form.ReceivedOn).NotNull().WithMessage("Give the day on which the request came.");
        RuleFor(form => form.Identity)
            .NotEmpty().WithMessage("Say how it was asked and how you know that it was this person.")
            .AtMost(1000);
    }
}
