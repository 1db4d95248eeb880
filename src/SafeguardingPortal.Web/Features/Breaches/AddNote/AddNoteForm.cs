using FluentValidation;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Breaches.AddNote;

public sealed class AddNoteForm : IVersionedForm
{
    public int Version { get; set; }

    public NoteKind? Kind { get; set; }

    public string? Text { get; set; }
}

public sealed class AddNoteFormValidator : AbstractValidator<AddNoteForm>
{
    public AddNoteFormValidator()
    {
        RuleFor(form => form.Kind).NotNull().WithMessage("Choose what kind of note this is.");
        RuleFor(form => form.Text)
            .NotEmpty().WithMessage("Write the note.")
            .AtMost(20_000);
    }
}
