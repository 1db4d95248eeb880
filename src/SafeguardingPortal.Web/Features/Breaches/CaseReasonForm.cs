using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Breaches;

/// <summary>A step that asks for nothing but its reason.</summary>
public sealed class CaseReasonForm : IVersionedForm
{
    public int Version { get; set; }

    public string? Reason { get; set; }
}

public sealed class CaseReasonFormValidator : AbstractValidator<CaseReasonForm>
{
    public CaseReasonFormValidator() => RuleFor(form => form.Reason).Reason();
}
