using FluentValidation;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.People.CloseGroup;

/// <param name="Asks">What is asked of its people, and will ask nobody by it from the day after.</param>
public sealed record CloseGroupPage(
    Guid Id, string Name, int People, IReadOnlyList<AskOfGroup> Asks, DateOnly? ClosedOn, CloseGroupForm Form);

public sealed class CloseGroupForm : IVersionedForm
{
    public int Version { get; set; }

    public DateOnly? LastDay { get; set; }

    public string? Reason { get; set; }
}

public sealed class CloseGroupFormValidator : AbstractValidator<CloseGroupForm>
{
    public CloseGroupFormValidator()
    {
        RuleFor(form => form.LastDay).NotNull().WithMessage("Enter the last day on which the group has people.");
        RuleFor(form => form.Reason).Reason(1000);
    }
}
