using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Breaches.NameWelfareContact;

public sealed class NameWelfareContactForm : IVersionedForm
{
    /// <summary>Of the work on the case; 0 where there was none yet.</summary>
    public int Version { get; set; }

    public string? Contact { get; set; }

    public string? Arrangement { get; set; }
}

public sealed class NameWelfareContactFormValidator : AbstractValidator<NameWelfareContactForm>
{
    public NameWelfareContactFormValidator()
    {
        RuleFor(form => form.Contact).NotEmpty().WithMessage("Name somebody who is not part of the case.")
            .AtMost(200);
        RuleFor(form => form.Arrangement).NotEmpty().WithMessage("Say how and how often they keep in touch.")
            .AtMost(2000);
    }
}
