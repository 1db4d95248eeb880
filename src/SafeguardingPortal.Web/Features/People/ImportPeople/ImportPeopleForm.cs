using FluentValidation;
using SafeguardingPortal.Domain.People.Lists;

namespace SafeguardingPortal.Web.Features.People.ImportPeople;

public sealed record ImportPeoplePage(ReadStaffListForm Form);

/// <summary>The first step: the list, as a file or pasted.</summary>
public sealed class ReadStaffListForm
{
    public IFormFile? File { get; set; }

    public string? Text { get; set; }
}

public sealed class ReadStaffListFormValidator : AbstractValidator<ReadStaffListForm>
{
    public ReadStaffListFormValidator() =>
        RuleFor(form => form.Text).NotEmpty().WithMessage("Choose a file, or paste the list.").When(form => form.File is null);
}

public sealed record StaffListPreviewPage(StaffListPlan Plan, ApplyStaffListForm Form);

/// <summary>The second step: apply what was shown.</summary>
public sealed class ApplyStaffListForm
{
    public string? Text { get; set; }

    /// <summary>Of the plan that was shown.</summary>
    public string? Fingerprint { get; set; }
}
