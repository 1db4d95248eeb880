using FluentValidation;
using SafeguardingPortal.Domain.Breaches;

namespace SafeguardingPortal.Web.Features.Breaches.ReportBreach;

public sealed class ReportBreachForm
{
    public BreachCategory? Category { get; set; }

    public string? WhatHappened { get; set; }

    public SubjectKind? About { get; set; }

    public Guid? PersonId { get; set; }

    public string? Person { get; set; }

    /// <summary>London wall clock.</summary>
    public DateTime? OccurredAt { get; set; }

    public string? Where { get; set; }

    public string? Child { get; set; }

    public bool IllegalContentOrOffence { get; set; }

    public bool ImmediateDanger { get; set; }
}

public sealed class ReportBreachFormValidator : AbstractValidator<ReportBreachForm>
{
    public ReportBreachFormValidator()
    {
        RuleFor(form => form.Category).NotNull().WithMessage("Choose what it was. If nothing fits, choose \u2018Something else\u2019.");
        RuleFor(form => form.WhatHappened)
            .NotEmpty().WithMessage("Say what you saw or heard. A few plain words are enough.")
            .MaximumLength(10_000).WithMessage("Shorten this to 10,000 characters.");
        RuleFor(form => form.About).NotNull().WithMessage("Say who it is about. If you do not know, choose that you do not know.");
        RuleFor(form => form.PersonId).NotNull().When(form => form.About is SubjectKind.PersonOfSetting).WithMessage("Choose the person.");
        RuleFor(form => form.Person)
            .NotEmpty().When(form => form.About is SubjectKind.SomeoneElse, ApplyConditionTo.CurrentValidator).WithMessage("Describe who it was.")
            .MaximumLength(200).WithMessage("Shorten this to 200 characters.");
        RuleFor(form => form.Where).MaximumLength(200).WithMessage("Shorten this to 200 characters.");
        RuleFor(form => form.Child).MaximumLength(60).WithMessage("Give initials or a reference only.");
    }
}
