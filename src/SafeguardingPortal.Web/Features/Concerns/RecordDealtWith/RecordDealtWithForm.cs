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
            .AtMost(10_000);
        RuleFor(form => form.Reason).Reason();
    }
}
