using FluentValidation;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.People.AddPerson;

/// <param name="Before">People of that name or address who left.</param>
public sealed record AddPersonPage(IReadOnlyList<FormerPerson> Before, AddPersonForm Form);

public sealed record FormerPerson(Guid Id, string Name, DateOnly LeftOn);

public sealed class AddPersonForm
{
    public string? Name { get; set; }

    public string? JobTitle { get; set; }

    public PersonCategory? Category { get; set; }

    public DateOnly? StartedOn { get; set; }

    public string? Email { get; set; }

    /// <summary>And not the one who worked here before under that name or address.</summary>
    public bool SomebodyElse { get; set; }
}

public sealed class AddPersonFormValidator : AbstractValidator<AddPersonForm>
{
    public AddPersonFormValidator()
    {
        RuleFor(form => form.Name).NotEmpty().WithMessage("Enter the person's full name.").AtMost(200);
        RuleFor(form => form.JobTitle).MaximumLength(200).WithMessage("Use at most 200 characters for the job title.");
        RuleFor(form => form.Category).NotNull().WithMessage("Say how the person works for the setting.");
        RuleFor(form => form.StartedOn).NotNull().WithMessage("Enter the first day.");
        RuleFor(form => form.Email)
            .Must(MailAddresses.IsOne).WithMessage("Enter an e-mail address in full, like name@example.com, or leave it empty.")
            .When(form => !string.IsNullOrWhiteSpace(form.Email));
    }
}
