using FluentValidation;
using Microsoft.AspNetCore.Mvc.Rendering;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Training;
using SafeguardingPortal.Web.Features.Shared;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Training.DescribeCourse;

/// <param name="Id">Null for a new course.</param>
public sealed record DescribeCoursePage(
    Guid? Id, string Title, IReadOnlyList<SelectListItem> Criteria, IReadOnlyList<NamedUnit> Units, DescribeCourseForm Form);

public sealed class DescribeCourseForm : IVersionedForm
{
    /// <summary>0 for a new course.</summary>
    public int Version { get; set; }

    public string? Title { get; set; }

    public string? Covers { get; set; }

    public Guid? CriterionId { get; set; }

    public CourseExpiry? Expiry { get; set; }

    public int? Months { get; set; }

    public int? WithinDays { get; set; } = 28;

    public AskedForm Asked { get; set; } = new();

    public string? Reason { get; set; }

    public static DescribeCourseForm Of(Course course)
    {
        ArgumentNullException.ThrowIfNull(course);
        return new DescribeCourseForm
        {
            Version = course.Version,
            Title = course.Title,
            Covers = course.Covers,
            CriterionId = course.CriterionId,
            Expiry = course.Expiry,
            Months = course.Months,
            WithinDays = course.WithinDays,
            Asked = AskedForm.From(course.MustHold),
        };
    }

    public CourseTerms ToTerms(IEnumerable<NamedUnit> units) =>
        new(Title, Covers, CriterionId, Expiry!.Value, Months, WithinDays!.Value, Asked.ToAudience(units));
}

public sealed class DescribeCourseFormValidator : AbstractValidator<DescribeCourseForm>
{
    public DescribeCourseFormValidator()
    {
        RuleFor(form => form.Title).NotEmpty().WithMessage(new CourseTitleMissing().Message)
            .MaximumLength(120).WithMessage("Shorten the title to 120 characters.");
        RuleFor(form => form.Covers).AtMost(1000);
        RuleFor(form => form.Expiry).NotNull().WithMessage("Say whether and when it runs out.");
        RuleFor(form => form.Months).InclusiveBetween(1, Course.MostMonths).When(form => form.Expiry == CourseExpiry.AfterMonths)
            .WithMessage(new CourseMonthsMissing().Message);
        RuleFor(form => form.Months).NotNull().When(form => form.Expiry == CourseExpiry.AfterMonths)
            .WithMessage(new CourseMonthsMissing().Message);
        RuleFor(form => form.WithinDays).NotNull().WithMessage(new CourseDaysOutOfRange().Message)
            .InclusiveBetween(0, 366).WithMessage(new CourseDaysOutOfRange().Message);
        RuleFor(form => form.Asked).SetValidator(new AskedFormValidator());
        RuleFor(form => form.Reason).NotEmpty().When(form => form.Version > 0).WithMessage("Give a reason. It stays on the record.")
            .AtMost(1000);
    }
}
