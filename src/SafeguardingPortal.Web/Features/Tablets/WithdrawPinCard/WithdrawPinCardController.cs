using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Tablets.WithdrawPinCard;

public sealed record WithdrawPinCardPage(Guid PersonId, string Name, WithdrawPinCardForm Form);

public sealed class WithdrawPinCardForm : IVersionedForm
{
    public int Version { get; set; }

    public string? Reason { get; set; }
}

public sealed class WithdrawPinCardFormValidator : AbstractValidator<WithdrawPinCardForm>
{
    public WithdrawPinCardFormValidator() =>
        RuleFor(form => form.Reason).NotEmpty().WithMessage("Say why, for example lost. It stays on the record.");
}

[Area("Tablets")]
[Route("people/{id:guid}/pin-card/withdraw")]
public sealed class WithdrawPinCardController(PortalDbContext db, WithdrawPinCardHandler handler) : Controller
{
    [HttpGet, Requires(Permission.ManagePeople)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.ManagePeople)]
    public Task<IActionResult> Index(Guid id, WithdrawPinCardForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("The card no longer works.");
            return LocalRedirect($"/people/{id}");
        });

    private async Task<IActionResult> Page(Guid id, WithdrawPinCardForm? form)
    {
        var found = await (
            from card in db.PinCards
            join person in db.People on card.PersonId equals person.Id
            where person.Id == id
            select new { person.Name, card.Version }).FirstOrDefaultAsync(HttpContext.RequestAborted);
        return found is null
            ? NotFound()
            : View("Form", new WithdrawPinCardPage(id, found.Name, form ?? new WithdrawPinCardForm { Version = found.Version }));
    }
}
