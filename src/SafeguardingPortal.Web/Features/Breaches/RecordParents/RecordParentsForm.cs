using FluentValidation;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Breaches.RecordParents;

public sealed class RecordParentsForm : ParentsFields, IVersionedForm
{
    public int Version { get; set; }

    internal static RecordParentsForm Of(Breach breach, string me, DateOnly today) => new()
    {
        Version = breach.Version,
        WereTold = breach.ParentsTold is not null ? true : breach.ParentsNotTold is not null ? false : null,
        What = breach.ParentsTold,
        ToldOn = breach.ParentsToldOn ?? today,
        ToldBy = breach.ParentsToldBy ?? me,
        WhyNot = breach.ParentsNotTold,
    };
}

public sealed class RecordParentsFormValidator : ParentsFieldsValidator<RecordParentsForm>
{
    public RecordParentsFormValidator() => RuleFor(form => form.WereTold).NotNull().WithMessage("Say whether parents were told.");
}
