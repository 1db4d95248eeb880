using FluentValidation;
using SafeguardingPortal.Domain.Policies;

namespace SafeguardingPortal.Web.Features.Policies.EditSection;

/// <param name="Heading">The section's number and heading as saved; null once somebody took the section out.</param>
/// <param name="Saved">Its text as saved now; shown beside the typed one when the two have parted.</param>
/// <param name="KeptAt">When something was kept that is not saved.</param>
/// <param name="Preview">What the typed text was understood as; null until asked for.</param>
public sealed record EditSectionPage(
    Guid PolicyId, Guid SectionId, bool IsFront, string Title, string? Heading, string? Saved, DateTimeOffset? KeptAt,
    IReadOnlyDictionary<string, string> Words, EditSectionForm Form, PolicyDocument? Preview)
{
    /// <summary>Title and key details always stand.</summary>
    public bool MayBeTakenOut => Heading is not null && !IsFront;

    public string Path => $"/policies/{PolicyId}/draft/sections/{SectionId}";
}

public sealed class EditSectionForm
{
    /// <summary>Which edition of this section the person began from.</summary>
    public int Edition { get; set; }

    /// <summary>The version of the whole draft that the person saw: tells what others did since.</summary>
    public int Seen { get; set; }

    public string? Text { get; set; }

    /// <summary>Takes the section out of the draft.</summary>
    public bool TakeOut { get; set; }
}

public sealed class EditSectionFormValidator : AbstractValidator<EditSectionForm>
{
    /// <summary>In characters.</summary>
    public const int LongestText = 100_000;

    public EditSectionFormValidator() =>
        RuleFor(form => form.Text)
            .NotEmpty().When(form => !form.TakeOut, ApplyConditionTo.CurrentValidator)
            .WithMessage("Write the text, or tick that the section is taken out.")
            .MaximumLength(LongestText).WithMessage("The section is too long. Make several sections of it.");
}
