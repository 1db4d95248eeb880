using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Settings.EditSetting;

public sealed class EditSettingFormValidator : AbstractValidator<EditSettingForm>
{
    public EditSettingFormValidator()
    {
        RuleFor(form => form.Name).NotEmpty().WithMessage("Enter the name of the setting.").AtMost(200);
        RuleFor(form => form.LocalAuthority).AtMost(200);
        Word(form => form.LeaderTitle, "Enter what the leader is called, for example Manager or Headteacher.");
        Word(form => form.ChairTitle, "Enter what the person is called to whom the leader answers, for example Owner.");
        Word(form => form.OversightTitle, "Enter what those who oversee are called, for example Governor.");
        Word(form => form.Child, "Enter the word for a child, for example child or pupil.");
        Word(form => form.Children, "Enter the word for children, for example children or pupils.");
        Word(form => form.RestrictedTime, "Enter the words for the time when devices stay away, for example session time.");
        RuleFor(form => form.CheckInCutOff).NotNull().WithMessage("Enter by when everyone has checked in.");
        RuleFor(form => form.RegularVisitorFrom).NotNull().WithMessage("Enter from which visit on a visitor is regular.")
            .InclusiveBetween(1, 50).WithMessage("Enter 1 to 50 visits.");
        RuleFor(form => form.Adoption).NotNull().WithMessage("Say how policies are adopted.");
        RuleFor(form => form.ReviewPeriodMonths).InclusiveBetween(1, 60)
            .WithMessage("Enter 1 to 60 months, or leave it empty when policies are reviewed as required.");
        RuleFor(form => form.LeaderReportMonths).InclusiveBetween(1, 24)
            .WithMessage("Enter 1 to 24 months, or leave it empty when reports are given as required.");
        RuleFor(form => form.SignOffGraceDays).NotNull().WithMessage("Enter how many days people have to sign.")
            .InclusiveBetween(0, 90).WithMessage("Enter 0 to 90 days.");
        RuleFor(form => form.SignOffRenewalMonths).InclusiveBetween(1, 60)
            .WithMessage("Enter 1 to 60 months, or leave it empty when a signature holds as long as its text.");
        RuleFor(form => form.Reason).Reason();
    }

    private void Word(System.Linq.Expressions.Expression<Func<EditSettingForm, string?>> field, string message) =>
        RuleFor(field).NotEmpty().WithMessage(message).AtMost(60);
}
