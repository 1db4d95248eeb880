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
        RuleFor(form => form.Theirs).MaximumLength(200).WithMessage("Shorten this to 200 characters.");
        RuleFor(form => form.NoneBecause).MaximumLength(1000).WithMessage("Shorten this to 1,000 characters.");
    }
}
