using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Breaches.NotePrivately;

public sealed class NotePrivatelyForm : IVersionedForm
{
    /// <summary>Of the work on the case; 0 where there was none yet.</summary>
    public int Version { get; set; }

    public string? Text { get; set; }
}

public sealed class NotePrivatelyFormValidator : AbstractValidator<NotePrivatelyForm>
{
    public NotePrivatelyFormValidator()
    {
        RuleFor(form => form.Text).NotEmpty().WithMessage("Write the note.")
            .AtMost(20_000);
    }
}
