using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Breaches.AppointHandlers;

public sealed class AppointHandlersForm : IVersionedForm
{
    public int Version { get; set; }

    public Guid? CaseManagerId { get; set; }

    public Guid? ChildLeadId { get; set; }

    public string? Reason { get; set; }
}

public sealed class AppointHandlersFormValidator : AbstractValidator<AppointHandlersForm>
{
    public AppointHandlersFormValidator()
    {
        RuleFor(form => form.CaseManagerId).NotNull().WithMessage("Choose who handles the adult\u2019s side.");
        RuleFor(form => form.ChildLeadId).NotNull().WithMessage("Choose who looks after the child\u2019s side.");
        RuleFor(form => form.Reason).Reason();
    }
}
