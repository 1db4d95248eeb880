using FluentValidation;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Policies.Text;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Policies.EditDraft;

/// <param name="Words">The setting's merge fields with what they stand for today.</param>
/// <param name="Preview">What the text was understood as; null until asked for.</param>
public sealed record EditDraftPage(Guid PolicyId, string Title, int Number, bool MayPublish, IReadOnlyDictionary<string, string> Words, EditDraftForm Form,
    PolicyDocument? Preview);

public sealed class EditDraftForm : IVersionedForm
{
    public int Version { get; set; }

    /// <summary>The whole text as Markdown: title, key details, sections.</summary>
    public string? Text { get; set; }

    public DateOnly? WrittenOn { get; set; }
}

public sealed class EditDraftFormValidator : AbstractValidator<EditDraftForm>
{
    /// <summary>In characters: some 150 printed pages.</summary>
    public const int LongestText = 400_000;

    public EditDraftFormValidator() =>
        RuleFor(form => form.Text)
            .NotEmpty().WithMessage("Write the text.")
            .MaximumLength(LongestText).WithMessage("The text is too long for one policy. Make several policies of it.")
            .Custom((text, context) => Read(text!, context.AddFailure));

    private static void Read(string text, Action<string> fail)
    {
        var reading = PolicyTextReader.Read(text);
        if (reading.Policies.Count != 1)
            fail($"This reads as {reading.Policies.Count} policies. Keep one title, and bring the others in as policies of their own.");
        else if (string.IsNullOrWhiteSpace(reading.Policies[0].Title))
            fail("Begin with the title: a line that starts with # and a space.");
        else if (reading.Unplaced.Count > 0)
            fail($"Move these lines into a section or delete them: {string.Join(" / ", reading.Unplaced.Take(5))}");
    }
}
