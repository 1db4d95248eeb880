using FluentValidation;
using Microsoft.AspNetCore.Mvc.Rendering;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Visitors;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Visitors;

/// <param name="Rules">The visitors' policy in force; null where there is none.</param>
/// <param name="Leaflet">The version of the leaflet that is given today; null where none was issued.</param>
public sealed record VisitorPage(
    VisitorForm Form, IReadOnlyList<SelectListItem> Hosts, IReadOnlyList<SelectListItem> Sites, RulesInForce? Rules,
    LeafletInForce? Leaflet, bool AtDoor);

public sealed record RulesInForce(Guid PolicyId, Guid VersionId, int Number, string Title);

public sealed record LeafletInForce(Guid Id, int Number);

/// <summary>What a visitor says when coming in; the same at the door and where a colleague writes it for them.</summary>
public sealed class VisitorForm
{
    /// <summary>Names this one arrival, so that sending it twice signs in once.</summary>
    public Guid Id { get; set; } = Ids.New();

    public string? Name { get; set; }

    public string? Company { get; set; }

    public VisitorCategory? Category { get; set; }

    public Guid? HostId { get; set; }

    public Guid? SiteId { get; set; }

    public bool WorksWithChildren { get; set; }

    public VisitorDevices? Devices { get; set; }

    public bool AcceptsRules { get; set; }

    public bool ConfirmsPolicy { get; set; }

    public bool GivenLeaflet { get; set; }
}

public sealed class VisitorFormValidator : AbstractValidator<VisitorForm>
{
    public VisitorFormValidator()
    {
        RuleFor(form => form.Name)
            .NotEmpty().WithMessage(new VisitorNameMissing().Message)
            .AtMost(100);
        RuleFor(form => form.Company).AtMost(100);
        RuleFor(form => form.Category).NotNull().WithMessage("Choose what you come as.");
        RuleFor(form => form.HostId).NotEmpty().WithMessage("Choose whom you visit.");
        RuleFor(form => form.Devices).NotNull().WithMessage("Say what happens to your devices.");
        RuleFor(form => form.AcceptsRules).Equal(true).WithMessage(new RulesNotAccepted().Message);
    }
}
