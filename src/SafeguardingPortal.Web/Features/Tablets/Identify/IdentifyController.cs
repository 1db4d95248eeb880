using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Tablets;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tablets;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Tablets.Identify;

/// <summary>Who are you? A name is tapped, then the PIN of that name is typed.</summary>
[Area("Tablets")]
public sealed class IdentifyController(
    PortalDbContext db, CurrentPerson me, TabletVisits visits, SchoolClock clock, IdentifyHandler handler) : Controller
{
    // More names than fit on a tablet are chosen by their first letter.
    private const int NamesOnOnePage = 36;

    [HttpGet("tablet/who"), AtTablet("Names only, of those who have a card here; the PIN proves who taps one.")]
    public async Task<IActionResult> Names(string? next, string? letter)
    {
        var today = clock.Today;
        var people = await (
            from card in db.PinCards
            join person in db.People on card.PersonId equals person.Id
            where card.WithdrawnAt == null && person.StartedOn <= today && (person.LeftOn == null || person.LeftOn >= today)
            orderby person.SearchName, person.Id
            select new NameTile(person.Id, person.Name, person.SearchName)).ToListAsync(HttpContext.RequestAborted);
        var letters = people.Count <= NamesOnOnePage ? [] : people.Select(person => person.SearchName[..1]).Distinct().ToList();
        if (letters.Count > 0)
            people = letter is null ? [] : [.. people.Where(person => person.SearchName.StartsWith(letter, StringComparison.OrdinalIgnoreCase))];
        return View(new NamesPage(people, letters, letter, next));
    }

    [HttpGet("tablet/pin"), AtTablet("Asks for a PIN and shows nothing before it is right.")]
    public async Task<IActionResult> Pin(Guid? person, string? next)
    {
        if (visits.How == Identification.StartPin)
            return LocalRedirect("/tablet/own-pin" + QueryString.Create("next", next ?? ""));
        return await PinPage(new PinForm { PersonId = person ?? (me.IsSignedIn ? me.PersonId : null), Next = next });
    }

    [HttpPost("tablet/pin"), AtTablet("Wrong PINs are counted, and the card pauses after five.")]
    public Task<IActionResult> Pin(PinForm form)
    {
        var how = Identification.Pin;
        return this.SubmitAsync(
            form,
            write: async () => how = await handler.ByPinAsync(form, HttpContext.RequestAborted),
            showAgain: () => PinPage(form),
            success: () => how == Identification.StartPin
                ? LocalRedirect("/tablet/own-pin" + QueryString.Create("next", form.Next ?? ""))
                : LocalRedirect(NextPage.Of(Url, form.Next)));
    }

    private async Task<IActionResult> PinPage(PinForm form)
    {
        var name = await (
            from card in db.PinCards
            join person in db.People on card.PersonId equals person.Id
            where person.Id == form.PersonId
            select person.Name).FirstOrDefaultAsync(HttpContext.RequestAborted);
        return name is null ? LocalRedirect(CurrentTabletMiddleware.StartPath) : View("Pin", new PinPage(name, form));
    }
}
