using FluentValidation;
using SafeguardingPortal.Domain.Packs;

namespace SafeguardingPortal.Web.Features.InspectionPacks.BuildPack;

public sealed class BuildPackForm
{
    public List<PackParts> Parts { get; set; } = [];

    /// <summary>The chosen policies; none chosen means all that are in force.</summary>
    public List<Guid> PolicyIds { get; set; } = [];

    public DateOnly? From { get; set; }

    public DateOnly? Until { get; set; }
}

public sealed class BuildPackFormValidator : AbstractValidator<BuildPackForm>
{
    public BuildPackFormValidator()
    {
        RuleFor(form => form.Parts).NotEmpty().WithMessage("Choose at least one part of the pack.");
        RuleFor(form => form.From).NotNull().WithMessage("Enter the first day that the figures count.");
        RuleFor(form => form.Until).NotNull().WithMessage("Enter the last day that the figures count.");
        RuleFor(form => form.Until).GreaterThanOrEqualTo(form => form.From)
            .When(form => form.From is not null && form.Until is not null)
            .WithMessage("Enter a last day that is not before the first.");
    }
}
