using FluentValidation;
using Microsoft.AspNetCore.Mvc.Rendering;
using SafeguardingPortal.Domain.Notices;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Notices.HandOutLeaflets;

public sealed record HandOutLeafletsPage(IReadOnlyList<SelectListItem> Versions, HandOutLeafletsForm Form);

public sealed class HandOutLeafletsForm
{
    public Guid? LeafletId { get; set; }

    public DateOnly? On { get; set; }

    public int? Copies { get; set; }

    public string? Where { get; set; }
}

public sealed class HandOutLeafletsFormValidator : AbstractValidator<HandOutLeafletsForm>
{
    public HandOutLeafletsFormValidator()
    {
        RuleFor(form => form.LeafletId).NotEmpty().WithMessage("Choose the version. Where there is none, issue the leaflet first.");
        RuleFor(form => form.On).NotNull().WithMessage("Say on which day.");
        RuleFor(form => form.Copies).NotNull().WithMessage(new CopiesWrong(LeafletPile.MostCopies).Message);
        RuleFor(form => form.Where).NotEmpty().WithMessage(new PileWhereMissing().Message)
            .AtMost(200);
    }
}
