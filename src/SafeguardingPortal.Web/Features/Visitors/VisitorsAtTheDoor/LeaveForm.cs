using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Visitors.VisitorsAtTheDoor;

public sealed record LeavePage(LeaveForm Form);

public sealed class LeaveForm
{
    /// <summary>The name as it was given on arrival, or the number on the badge.</summary>
    public string? NameOrBadge { get; set; }
}

public sealed class LeaveFormValidator : AbstractValidator<LeaveForm>
{
    public LeaveFormValidator() => RuleFor(form => form.NameOrBadge)
        .NotEmpty().WithMessage("Type your name, or the number on your badge.").AtMost(100);
}
