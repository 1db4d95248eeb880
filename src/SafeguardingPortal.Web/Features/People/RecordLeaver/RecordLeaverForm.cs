using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.People.RecordLeaver;

public sealed record RecordLeaverPage(Guid Id, string Name, RecordLeaverForm Form);

public sealed class RecordLeaverForm : IVersionedForm
{
    public int Version { get; set; }

    public DateOnly? LastDay { get; set; }

    public string? Reason { get; set; }
}

public sealed class RecordLeaverFormValidator : AbstractValidator<RecordLeaverForm>
{
    public RecordLeaverFormValidator()
    {
        RuleFor(form => form.LastDay).NotNull().WithMessage("Enter the last working day.");
        RuleFor(form => form.Reason).Reason();
    }
}
