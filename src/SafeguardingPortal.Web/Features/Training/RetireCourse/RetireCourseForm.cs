using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Training.RetireCourse;

public sealed record RetireCoursePage(Guid Id, string Title, RetireCourseForm Form);

public sealed class RetireCourseForm : IVersionedForm
{
    public int Version { get; set; }

    public string? Reason { get; set; }
}

public sealed class RetireCourseFormValidator : AbstractValidator<RetireCourseForm>
{
    public RetireCourseFormValidator() =>
        RuleFor(form => form.Reason).Reason(1000);
}
