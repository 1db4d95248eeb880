using FluentValidation;
using Microsoft.AspNetCore.Mvc.Rendering;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Settings.AddStoragePlace;

public sealed record AddStoragePlacePage(IReadOnlyList<SelectListItem> Sites, AddStoragePlaceForm Form);

public sealed class AddStoragePlaceForm : IVersionedForm
{
    public int Version { get; set; }

    public Guid? SiteId { get; set; }

    public string? Name { get; set; }

    public int? Capacity { get; set; }

    public bool Numbered { get; set; }
}

public sealed class AddStoragePlaceFormValidator : AbstractValidator<AddStoragePlaceForm>
{
    public AddStoragePlaceFormValidator()
    {
        RuleFor(form => form.SiteId).NotNull().WithMessage("Choose the site where the place is.");
        RuleFor(form => form.Name).NotEmpty().WithMessage("Enter a name that people here will recognise, for example Kitchen drawer.")
            .AtMost(200);
        RuleFor(form => form.Capacity).InclusiveBetween(1, 10_000)
            .WithMessage("Enter how many devices fit, at least 1, or leave it empty when nobody counts.");
    }
}
