using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Policies.RecordResponse;

/// <param name="Asked">Who was asked.</param>
public sealed record RecordResponsePage(Guid PolicyId, string Title, string Asked, RecordResponseForm Form);

public sealed class RecordResponseForm : IVersionedForm
{
    public int Version { get; set; }

    public string? From { get; set; }

    public DateOnly? On { get; set; }

    public string? Said { get; set; }

    /// <summary>What was done about it.</summary>
    public string? Done { get; set; }
}

public sealed class RecordResponseFormValidator : AbstractValidator<RecordResponseForm>
{
    public RecordResponseFormValidator()
    {
        RuleFor(form => form.From).NotEmpty().WithMessage("Enter who said it: a name, or a group such as four parents.")
            .AtMost(200);
        RuleFor(form => form.On).NotNull().WithMessage("Enter the date of the response.");
        RuleFor(form => form.Said).NotEmpty().WithMessage("Write what they said.");
    }
}
