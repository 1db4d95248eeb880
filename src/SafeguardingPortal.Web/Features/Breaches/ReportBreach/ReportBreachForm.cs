using FluentValidation;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Breaches.ReportBreach;

/// <summary>Whom a report is about, as the form asks it.</summary>
public enum ReportAbout
{
    PersonOfSetting,
    Myself,
    SomeoneElse,
    NotKnown,
}

public sealed class ReportBreachForm : ReportFields
{
    public ReportAbout? About { get; set; }

    public Guid? PersonId { get; set; }

    /// <summary>Somebody of the setting whom it is about as well.</summary>
    public Guid? AlsoPersonId { get; set; }

    public ReporterKind? As { get; set; } = ReporterKind.Named;

    internal IReadOnlyCollection<Guid> People(Guid me) => About switch
    {
        ReportAbout.Myself => [me],
        ReportAbout.PersonOfSetting => [.. new[] { PersonId, AlsoPersonId }.OfType<Guid>().Distinct()],
        ReportAbout.SomeoneElse or ReportAbout.NotKnown or null => [],
        _ => throw new InvalidOperationException("An unknown answer."),
    };

    internal IReadOnlyCollection<NamedSubject> ToSubjects(Guid me) => About switch
    {
        ReportAbout.Myself or ReportAbout.PersonOfSetting =>
            [.. People(me).Select(person => new NamedSubject(Ids.New(), SubjectKind.PersonOfSetting, person))],
        ReportAbout.SomeoneElse => [new NamedSubject(Ids.New(), SubjectKind.SomeoneElse, Words: Person)],
        ReportAbout.NotKnown or null => [new NamedSubject(Ids.New(), SubjectKind.NotKnown)],
        _ => throw new InvalidOperationException("An unknown answer."),
    };
}

public sealed class ReportBreachFormValidator : ReportFieldsValidator<ReportBreachForm>
{
    public ReportBreachFormValidator()
    {
        RuleFor(form => form.About).NotNull().WithMessage("Say who it is about. If you do not know, choose that you do not know.");
        RuleFor(form => form.PersonId).NotNull().When(form => form.About is ReportAbout.PersonOfSetting).WithMessage("Choose the person.");
        RuleFor(form => form.Person)
            .NotEmpty().When(form => form.About is ReportAbout.SomeoneElse, ApplyConditionTo.CurrentValidator).WithMessage("Describe who it was.")
            .AtMost(200);
        RuleFor(form => form.As)
            .Must((form, reportedAs) => reportedAs is ReporterKind.Named || form.About is not ReportAbout.Myself)
            .WithMessage("A report of your own lapse carries your name. Choose to give it.")
            .Must(reportedAs => reportedAs is ReporterKind.Named or ReporterKind.InConfidence)
            .WithMessage("Choose whether you give your name.");
    }
}
