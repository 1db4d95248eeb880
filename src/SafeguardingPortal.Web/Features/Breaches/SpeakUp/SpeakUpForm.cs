using FluentValidation;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Features.Breaches.Papers;
using SafeguardingPortal.Web.Features.Breaches.ReportBreach;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Breaches.SpeakUp;

/// <summary>A report without a name. Whom it is about is given in words: no list of people stands on an open page.</summary>
public sealed class SpeakUpForm : ReportFields
{
    public bool NotKnown { get; set; }

    /// <summary>The code that will be given, sealed; see <see cref="ReturnCode"/>.</summary>
    public string? SealedCode { get; set; }

    internal NamedSubject ToSubject() => string.IsNullOrWhiteSpace(Person)
        ? new NamedSubject(Ids.New(), SubjectKind.NotKnown)
        : new NamedSubject(Ids.New(), SubjectKind.SomeoneElse, Words: Person);
}

public sealed class SpeakUpFormValidator : ReportFieldsValidator<SpeakUpForm>
{
    public SpeakUpFormValidator() => RuleFor(form => form.Person)
        .NotEmpty().When(form => !form.NotKnown, ApplyConditionTo.CurrentValidator)
        .WithMessage("Say who it is about, by name or office. If you do not know, tick that you do not know.")
        .AtMost(200);
}

/// <summary>The code, and what is added with it. It travels in the form's body, never in an address.</summary>
public sealed class ComeBackForm
{
    public string? Code { get; set; }

    public string? Text { get; set; }
}

public sealed class ComeBackFormValidator : AbstractValidator<ComeBackForm>
{
    public ComeBackFormValidator()
    {
        RuleFor(form => form.Code).NotEmpty().WithMessage("Type the code that you were given.")
            .MaximumLength(100).WithMessage("Check the code: it is four groups of five.");
        RuleFor(form => form.Text).AtMost(10_000);
    }
}
