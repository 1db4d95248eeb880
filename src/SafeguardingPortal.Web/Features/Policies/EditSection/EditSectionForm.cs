using FluentValidation;
using SafeguardingPortal.Domain.Policies;

namespace SafeguardingPortal.Web.Features.Policies.EditSection;

/// <param name="Heading">The section's number and heading as saved; null once somebody took the section out.</param>
/// <param name="Saved">Its text as saved now; shown beside the typed one when the two have parted.</param>
/// <param name="KeptAt">When something was kept that is not saved.</param>
/// <param name="Preview">What the typed text was understood as; null until asked for.</param>
public sealed record EditSectionPage(
    Guid PolicyId, Guid SectionId, string Title, string? Heading, string? Saved, DateTimeOffset? KeptAt,
    IReadOnlyDictionary<string, string> Words, EditSectionForm Form, PolicyDocument? Preview)
{
    public string Path => $"/policies/{PolicyId}/draft/sections/{SectionId}";
}

public sealed class EditSectionForm
{
    /// <summary>Which edition of this section the person began from.</summary>
    public int Edition { get; set; }

    /// <summary>The version of the whole draft that the person saw: tells what others did since.</summary>
    public int Seen { get; set; }

    public string? Text { get; set; }
}

public sealed class EditSectionFormValidator : AbstractValidator<EditSectionForm>
{
    /// <summary>In characters.</summary>
    public const int LongestText = 100_000;

    public EditSectionFormValidator() =>
        RuleFor(form => form.Text).MaximumLength(LongestText).WithMessage("The section is too long. Make several sections of it.");
}
