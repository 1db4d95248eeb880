using FluentValidation;
using SafeguardingPortal.Domain.Policies.Links;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Policies.PlaceLink;

/// <param name="Found">What the portal finds by the name alone.</param>
public sealed record PlaceLinkPage(
    Guid PolicyId, string Title, string Name, LibraryTitle? Found, IReadOnlyList<LibraryTitle> Library, PlaceLinkForm Form);

public sealed class PlaceLinkForm : IVersionedForm
{
    /// <summary>0 while nobody has said anything of this name.</summary>
    public int Version { get; set; }

    /// <summary>Tells the name, should the list have changed meanwhile.</summary>
    public string? Key { get; set; }

    public LinkPlace? Place { get; set; }

    public Guid? PolicyId { get; set; }

    public string? KeptWhere { get; set; }
}

public sealed class PlaceLinkFormValidator : AbstractValidator<PlaceLinkForm>
{
    public PlaceLinkFormValidator()
    {
        RuleFor(form => form.Place).NotNull().WithMessage("Choose where this policy is.").IsInEnum();
        RuleFor(form => form.KeptWhere).MaximumLength(LinkTarget.LongestPlace).WithMessage("Shorten the place to 300 characters.");
    }
}
