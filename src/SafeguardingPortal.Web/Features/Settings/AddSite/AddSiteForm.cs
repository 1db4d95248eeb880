using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Settings.AddSite;

public sealed record AddSitePage(AddSiteForm Form);

public sealed class AddSiteForm : IVersionedForm
{
    public int Version { get; set; }

    public string? Name { get; set; }
}

public sealed class AddSiteFormValidator : AbstractValidator<AddSiteForm>
{
    public AddSiteFormValidator() =>
        RuleFor(form => form.Name).NotEmpty().WithMessage("Enter the name of the site, for example Forest school.").AtMost(200);
}
