using FluentValidation;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.People.CorrectPerson;

public sealed record CorrectPersonPage(Guid Id, string Name, bool HasLogIn, CorrectPersonForm Form);

public sealed class CorrectPersonForm : IVersionedForm
{
    public int Version { get; set; }

    public string? Name { get; set; }

    public string? JobTitle { get; set; }

    public PersonCategory? Category { get; set; }

    public string? Email { get; set; }

    public string? Reason { get; set; }
}

public sealed class CorrectPersonFormValidator : AbstractValidator<CorrectPersonForm>
{
    public CorrectPersonFormValidator()
    {
        RuleFor(form => form.Name).NotEmpty().WithMessage("Enter the person's full name.").AtMost(200);
        RuleFor(form => form.JobTitle).MaximumLength(200).WithMessage("Use at most 200 characters for the job title.");
        RuleFor(form => form.Category).NotNull().WithMessage("Say how the person works for the setting.");
        RuleFor(form => form.Email)
            .Must(MailAddresses.IsOne).WithMessage("Enter an e-mail address in full, like name@example.com, or leave it empty.")
            .When(form => !string.IsNullOrWhiteSpace(form.Email));
        RuleFor(form => form.Reason).NotEmpty().WithMessage("Say why, for example a new surname. It stays on the record.");
    }
}
