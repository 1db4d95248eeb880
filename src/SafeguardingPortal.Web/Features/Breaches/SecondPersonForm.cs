using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Breaches;

/// <summary>A reason, and who is asked to agree with it.</summary>
public sealed class SecondPersonForm : IVersionedForm
{
    public int Version { get; set; }

    public string? Reason { get; set; }

    public Guid? AskedOfId { get; set; }
}

public sealed class SecondPersonFormValidator : AbstractValidator<SecondPersonForm>
{
    public SecondPersonFormValidator()
    {
        RuleFor(form => form.Reason).Reason();
        RuleFor(form => form.AskedOfId).NotNull().WithMessage("Choose the second person, who must agree.");
    }
}
