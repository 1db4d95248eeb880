using FluentValidation;
using SafeguardingPortal.Web.Platform.Paging;

namespace SafeguardingPortal.Web.Features.Notices.IssueLeaflet;

/// <param name="Last">The last version; null before the first.</param>
/// <param name="IsCurrent">The last version says what the setting’s facts say today.</param>
public sealed record LeafletPage(
    SheetDisplay Display, LastLeaflet? Last, bool IsCurrent, IReadOnlyList<string> Gaps, PagedList<LeafletLine> Versions,
    IssueLeafletForm Form);

public sealed record LastLeaflet(Guid Id, int Number);

/// <param name="Visitors">How many visitors were given it at sign-in.</param>
/// <param name="Copies">How many were handed out in piles.</param>
public sealed record LeafletLine(Guid Id, int Number, DateOnly IssuedOn, string IssuedBy, string Fingerprint, int Visitors, int Copies);

public sealed class IssueLeafletForm
{
    /// <summary>The fingerprint of the text that was on the page.</summary>
    public string? Seen { get; set; }
}

public sealed class IssueLeafletFormValidator : AbstractValidator<IssueLeafletForm>
{
    public IssueLeafletFormValidator() => RuleFor(form => form.Seen).MaximumLength(64).WithMessage("Open the page anew.");
}
