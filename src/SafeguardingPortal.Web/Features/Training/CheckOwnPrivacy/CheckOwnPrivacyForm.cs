using FluentValidation;
using SafeguardingPortal.Domain.Training;

namespace SafeguardingPortal.Web.Features.Training.CheckOwnPrivacy;

/// <param name="IsDue">The last time is a year ago.</param>
public sealed record CheckOwnPrivacyPage(DateOnly? DoneOn, DateOnly? AgainOn, bool IsDue, CheckOwnPrivacyForm Form);

public sealed class CheckOwnPrivacyForm
{
    public List<PrivacyPoint> Looked { get; set; } = [];
}

public sealed class CheckOwnPrivacyFormValidator : AbstractValidator<CheckOwnPrivacyForm>
{
    public CheckOwnPrivacyFormValidator() =>
        RuleFor(form => form.Looked).NotEmpty().WithMessage(new PrivacyPointsLeft().Message);
}
