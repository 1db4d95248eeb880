using FluentValidation;
using SafeguardingPortal.Domain.Concerns;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Concerns.RecordDealtWith;

public sealed class RecordDealtWithForm : IVersionedForm
{
    public int Version { get; set; }

    public string? How { get; set; }

    public string? Reason { get; set; }

    internal static RecordDealtWithForm Of(Concern concern) => new() { Version = concern.Version, How = concern.DealtWith };
}

public sealed class RecordDealtWithFormValidator : AbstractValidator<RecordDealtWithForm>
{
    public RecordDealtWithFormValidator()
    {
        RuleFor(form => form.How)
            .NotEmpty().WithMessage("Say how it was dealt with, and by whom.")
            .MaximumLength(10_000).WithMessage("Shorten this to 10,000 characters.");
        RuleFor(form => form.Reason)
            .NotEmpty().WithMessage("Give a reason. It stays on the record.")
            .MaximumLength(4000).WithMessage("Shorten this to 4,000 characters.");
    }
}
