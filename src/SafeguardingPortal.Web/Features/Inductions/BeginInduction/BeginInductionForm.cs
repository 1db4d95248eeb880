using FluentValidation;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace SafeguardingPortal.Web.Features.Inductions.BeginInduction;

public sealed record BeginInductionPage(
    IReadOnlyList<SelectListItem> Newcomers, IReadOnlyList<SelectListItem> Inductors, BeginInductionForm Form);

public sealed class BeginInductionForm
{
    public Guid? PersonId { get; set; }

    public Guid? InductorId { get; set; }
}

public sealed class BeginInductionFormValidator : AbstractValidator<BeginInductionForm>
{
    public BeginInductionFormValidator()
    {
        RuleFor(form => form.PersonId).NotNull().WithMessage("Choose who is new.");
        RuleFor(form => form.InductorId).NotNull().WithMessage("Choose who leads them in.");
    }
}
