using FluentValidation;
using Microsoft.AspNetCore.Mvc.Rendering;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.People.AppointRole;

public sealed record AppointRolePage(Guid Id, string Name, IReadOnlyList<SelectListItem> Roles, AppointRoleForm Form);

public sealed class AppointRoleForm : IVersionedForm
{
    public int Version { get; set; }

    public Role? Role { get; set; }

    public DateOnly? From { get; set; }
}

public sealed class AppointRoleFormValidator : AbstractValidator<AppointRoleForm>
{
    public AppointRoleFormValidator()
    {
        RuleFor(form => form.Role).NotNull().WithMessage("Choose the role.").IsInEnum();
        RuleFor(form => form.From).NotNull().WithMessage("Enter the first day in the role.");
    }
}
