using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.People.TakeBack;

public sealed record TakeBackPage(Guid Id, string Name, DateOnly? LeftOn, TakeBackForm Form);

public sealed class TakeBackForm : IVersionedForm
{
    public int Version { get; set; }

    public DateOnly? FirstDay { get; set; }

    public string? Reason { get; set; }
}

public sealed class TakeBackFormValidator : AbstractValidator<TakeBackForm>
{
    public TakeBackFormValidator()
    {
        RuleFor(form => form.FirstDay).NotNull().WithMessage("Enter the first day back.");
        RuleFor(form => form.Reason).NotEmpty().WithMessage("Say why. It stays on the record.");
    }
}
