using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Breaches.RecordReference;

public sealed class RecordReferenceForm : IVersionedForm
{
    public int Version { get; set; }

    public string? Theirs { get; set; }

    public string? NoneBecause { get; set; }
}

public sealed class RecordReferenceFormValidator : AbstractValidator<RecordReferenceForm>
{
    public RecordReferenceFormValidator()
    {
        RuleFor(form => form.Theirs).AtMost(200);
        RuleFor(form => form.NoneBecause).AtMost(1000);
    }
}
