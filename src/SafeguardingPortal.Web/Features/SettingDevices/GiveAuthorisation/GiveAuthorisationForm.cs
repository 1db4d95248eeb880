using FluentValidation;
using Microsoft.AspNetCore.Mvc.Rendering;
using SafeguardingPortal.Domain.SettingDevices;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.SettingDevices.GiveAuthorisation;

public sealed record GiveAuthorisationPage(GiveAuthorisationForm Form, IReadOnlyList<SelectListItem> People);

public sealed class GiveAuthorisationForm
{
    public Guid? PersonId { get; set; }

    public AuthorisedTask? Task { get; set; }

    public string? Scope { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? Until { get; set; }

    public string? Reason { get; set; }
}

public sealed class GiveAuthorisationFormValidator : AbstractValidator<GiveAuthorisationForm>
{
    public GiveAuthorisationFormValidator()
    {
        RuleFor(form => form.PersonId).NotEmpty().WithMessage("Choose the person.");
        RuleFor(form => form.Task).NotNull().WithMessage("Choose what they may do.");
        RuleFor(form => form.Scope).AtMost(200);
        RuleFor(form => form.From).NotNull().WithMessage("Enter the first day.");
        RuleFor(form => form.Reason).Reason(2000);
    }
}
