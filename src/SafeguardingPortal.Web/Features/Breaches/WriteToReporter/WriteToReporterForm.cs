using FluentValidation;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Breaches.WriteToReporter;

public sealed class WriteToReporterForm : IVersionedForm
{
    public int Version { get; set; }

    public NoteKind? Kind { get; set; }

    public string? Text { get; set; }
}

public sealed class WriteToReporterFormValidator : AbstractValidator<WriteToReporterForm>
{
    public WriteToReporterFormValidator()
    {
        RuleFor(form => form.Kind).NotNull().WithMessage("Say what kind of message it is.");
        RuleFor(form => form.Text)
            .NotEmpty().WithMessage("Write the message.")
            .AtMost(10_000);
    }
}
