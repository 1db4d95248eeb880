using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Policies.Consult;

/// <param name="Open">Whether the text may still change, so that asking makes sense.</param>
public sealed record ConsultPage(
    Guid PolicyId, string Title, int Number, bool Open, IReadOnlyList<ConsultationLine> Consultations, ConsultForm Form);

public sealed class ConsultForm : IVersionedForm
{
    public int Version { get; set; }

    public string? Who { get; set; }

    public string? How { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? Until { get; set; }
}

public sealed class ConsultFormValidator : AbstractValidator<ConsultForm>
{
    public ConsultFormValidator()
    {
        RuleFor(form => form.Who).NotEmpty().WithMessage("Enter who is asked.")
            .AtMost(200);
        RuleFor(form => form.How).NotEmpty().WithMessage("Enter how they are asked.");
        RuleFor(form => form.From).NotNull().WithMessage("Enter when it begins.");
    }
}
