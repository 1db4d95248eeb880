using FluentValidation;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Breaches.Agencies;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Agencies;

/// <summary>What is asked of each entry.</summary>
public abstract class AgencyForm
{
    public Agency? Agency { get; set; }

    public string? Name { get; set; }

    public string? Authority { get; set; }

    public string? Telephone { get; set; }

    public string? Email { get; set; }

    public string? Web { get; set; }

    public string? Hours { get; set; }

    public string? Source { get; set; }

    public DateOnly? CheckedOn { get; set; }

    internal AgencyDetails ToDetails() => new(
        Agency!.Value, Name!, Authority, Telephone, Email, Web, Hours, Source!, CheckedOn!.Value);

    internal void Show(AgencyEntry entry)
    {
        (Agency, Name, Authority, Telephone) = (entry.Agency, entry.Name, entry.Authority, entry.Telephone);
        (Email, Web, Hours, Source, CheckedOn) = (entry.Email, entry.Web, entry.Hours, entry.Source, entry.CheckedOn);
    }
}

public interface IAgencyPage
{
    AgencyForm Form { get; }
}

public abstract class AgencyFormValidator<TForm> : AbstractValidator<TForm>
    where TForm : AgencyForm
{
    private protected AgencyFormValidator()
    {
        RuleFor(form => form.Agency).NotNull().WithMessage("Choose what kind of agency it is.");
        RuleFor(form => form.Name).NotEmpty().WithMessage("Give the name of the desk or service.")
            .AtMost(200);
        RuleFor(form => form.Source).NotEmpty().WithMessage("Say where you looked it up: the page or the document, and its edition.")
            .AtMost(500);
        RuleFor(form => form.CheckedOn).NotNull().WithMessage("Give the day on which you looked it up.");
        RuleFor(form => form.Authority).AtMost(200);
        RuleFor(form => form.Telephone).AtMost(200);
        RuleFor(form => form.Email).AtMost(200);
        RuleFor(form => form.Web).AtMost(500);
        RuleFor(form => form.Hours).AtMost(200);
    }
}
