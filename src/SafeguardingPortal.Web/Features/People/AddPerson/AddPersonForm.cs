using FluentValidation;
using SafeguardingPortal.Domain.People;

namespace SafeguardingPortal.Web.Features.People.AddPerson;

public sealed record AddPersonPage(AddPersonForm Form);

public sealed class AddPersonForm
{
    public string? Name { get; set; }

    public string? JobTitle { get; set; }

    public PersonCategory? Category { get; set; }

    public DateOnly? StartedOn { get; set; }

    public string? Email { get; set; }
}

public sealed class AddPersonFormValidator : AbstractValidator<AddPersonForm>
{
    public AddPersonFormValidator()
    {
        RuleFor(form => form.Name).NotEmpty().WithMessage("Enter the person's full name.").MaximumLength(200);
        RuleFor(form => form.JobTitle).MaximumLength(200).WithMessage("Use at most 200 characters for the job title.");
        RuleFor(form => form.Category).NotNull().WithMessage("Say how the person works for the setting.");
        RuleFor(form => form.StartedOn).NotNull().WithMessage("Enter the first day.");
        RuleFor(form => form.Email)
            .Must(MailAddresses.IsOne).WithMessage("Enter an e-mail address in full, like name@example.com, or leave it empty.")
            .When(form => !string.IsNullOrWhiteSpace(form.Email));
    }
}
