using FluentValidation;
using SafeguardingPortal.Domain.Rosters;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Rosters.ResolveGap;

public sealed record ResolveGapPage(ResolveGapForm Form, GapHead Head);

public sealed class ResolveGapForm : IVersionedForm
{
    public int Version { get; set; }

    public GapResolution? Resolution { get; set; }

    public string? Note { get; set; }
}

public sealed class ResolveGapFormValidator : AbstractValidator<ResolveGapForm>
{
    public ResolveGapFormValidator()
    {
        RuleFor(form => form.Resolution).NotNull().WithMessage("Choose what became of it.");
        RuleFor(form => form.Note).AtMost(500);
    }
}
