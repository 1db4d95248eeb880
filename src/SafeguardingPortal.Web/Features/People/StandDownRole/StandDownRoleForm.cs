using FluentValidation;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.People.StandDownRole;

public sealed record StandDownRolePage(Guid Id, string Name, Role Role, StandDownRoleForm Form);

public sealed class StandDownRoleForm : IVersionedForm
{
    public int Version { get; set; }

    public DateOnly? LastDay { get; set; }

    public string? Reason { get; set; }
}

public sealed class StandDownRoleFormValidator : AbstractValidator<StandDownRoleForm>
{
    public StandDownRoleFormValidator()
    {
        RuleFor(form => form.LastDay).NotNull().WithMessage("Enter the last day in the role.");
        RuleFor(form => form.Reason).Reason();
    }
}
