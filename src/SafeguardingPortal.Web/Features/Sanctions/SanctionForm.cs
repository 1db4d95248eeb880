using FluentValidation;
using SafeguardingPortal.Domain.Breaches.Sanctions;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Sanctions;

/// <summary>What is asked of each sanction of the setting's own.</summary>
public abstract class SanctionForm
{
    public string? Words { get; set; }

    public string? Basis { get; set; }

    public DateOnly? CheckedOn { get; set; }

    public bool Removes { get; set; }

    internal SanctionDetails ToDetails() => new(Words!, Basis!, CheckedOn!.Value, Removes);

    internal void Show(OwnSanction sanction) =>
        (Words, Basis, CheckedOn, Removes) = (sanction.Words, sanction.Basis, sanction.CheckedOn, sanction.Removes);
}

public interface ISanctionPage
{
    SanctionForm Form { get; }
}

public abstract class SanctionFormValidator<TForm> : AbstractValidator<TForm>
    where TForm : SanctionForm
{
    private protected SanctionFormValidator()
    {
        RuleFor(form => form.Words).NotEmpty().WithMessage("Say what it is called.")
            .AtMost(200);
        RuleFor(form => form.Basis).NotEmpty().WithMessage("Say what it rests on: an Act, a contract, a paragraph of your procedure.")
            .AtMost(300);
        RuleFor(form => form.CheckedOn).NotNull().WithMessage("Give the day on which you compared it.");
    }
}
