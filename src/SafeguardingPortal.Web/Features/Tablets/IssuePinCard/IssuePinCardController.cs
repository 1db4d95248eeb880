using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Tablets.IssuePinCard;

public sealed record IssuePinCardPage(Guid PersonId, string Name, CardState? Card, IssuePinCardForm Form);

/// <param name="Locked">Ten wrong PINs: only a new card helps.</param>
public sealed record CardState(DateTimeOffset IssuedAt, bool MustChoosePin, bool Locked, DateTimeOffset? WithdrawnAt);

public sealed class IssuePinCardForm : IVersionedForm
{
    /// <summary>0 while the person has no card.</summary>
    public int Version { get; set; }

    public string? Reason { get; set; }
}

public sealed class IssuePinCardFormValidator : AbstractValidator<IssuePinCardForm>
{
    public IssuePinCardFormValidator() => RuleFor(form => form.Reason).NotEmpty().When(form => form.Version > 0)
        .WithMessage("Say why the card is replaced, for example lost. It stays on the record.");
}

/// <summary>A card with a code to scan, and a start PIN: shown once, to be printed and handed over.</summary>
[Area("Tablets")]
[Route("people/{id:guid}/pin-card")]
public sealed class IssuePinCardController(PortalDbContext db, IssuePinCardHandler handler) : Controller
{
    [HttpGet, Requires(Permission.ManagePeople)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.ManagePeople)]
    public Task<IActionResult> Index(Guid id, IssuePinCardForm form)
    {
        IReadOnlyList<PrintedCard> cards = [];
        return this.SubmitAsync(
            form,
            write: async () => cards = await handler.HandleAsync(id, form, HttpContext.RequestAborted),
            showAgain: () => Page(id, form),
            success: () => View("/Features/Tablets/Cards.cshtml", cards));
    }

    private async Task<IActionResult> Page(Guid id, IssuePinCardForm? form)
    {
        var ct = HttpContext.RequestAborted;
        var name = await db.People.Where(person => person.Id == id).Select(person => person.Name).FirstOrDefaultAsync(ct);
        if (name is null)
            return NotFound();

        var card = await db.PinCards.AsNoTracking().FirstOrDefaultAsync(found => found.PersonId == id, ct);
        var state = card is null ? null : new CardState(card.IssuedAt, card.MustChoosePin, card.IsLocked, card.WithdrawnAt);
        return View("Form", new IssuePinCardPage(id, name, state, form ?? new IssuePinCardForm { Version = card?.Version ?? 0 }));
    }
}
