using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Bulletins;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Bulletins;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Bulletins.BulletinDetails;

/// <param name="IsForMe">The person who has signed in is one of those who are asked to read it.</param>
/// <param name="Receipts">Who has not read it yet; null for those who do not see that.</param>
public sealed record BulletinDetailsPage(Bulletin Bulletin, bool IsForMe, DateTimeOffset? ReadAt, ReceiptsOfBulletin? Receipts)
{
    public string For => Bulletin.For.InWords();

    public IReadOnlyList<string> Paragraphs =>
        Bulletin.Text.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

/// <summary>One bulletin, with the button by which a person says that they read it.</summary>
[Area("Bulletins")]
[Route("bulletins/{id:guid}")]
public sealed class BulletinDetailsController(
    PortalDbContext db, CurrentPerson me, SchoolClock clock, GiveReceiptHandler handler) : Controller
{
    [HttpGet, Requires(Permission.TakeTraining)]
    public async Task<IActionResult> Index(Guid id, int page = 1)
    {
        var ct = HttpContext.RequestAborted;
        var bulletin = await db.Bulletins.AsNoTracking().Include(found => found.Readers).FirstOrDefaultAsync(found => found.Id == id, ct);
        var asked = db.BulletinsToRead(clock.Today).Where(toRead => toRead.Bulletin.Id == id);
        var myId = me.PersonId;
        var mine = await asked.Where(toRead => toRead.Person.Id == myId).Select(toRead => new { toRead.ReadAt }).FirstOrDefaultAsync(ct);
        var seesAll = me.May(Permission.SeeTrainingRegister);
        // Whoever it is not for need not know of it.
        if (bulletin is null || (mine is null && !seesAll))
            return NotFound();

        var receipts = seesAll && bulletin.WithdrawnOn is null
            ? await ReceiptsOfBulletin.OfAsync(db, asked, bulletin, clock.Today, page, ct)
            : null;
        return View(new BulletinDetailsPage(bulletin, mine is not null, mine?.ReadAt, receipts));
    }

    [HttpPost, Requires(Permission.TakeTraining)]
    public async Task<IActionResult> Index(Guid id)
    {
        await handler.HandleAsync(id, HttpContext.RequestAborted);
        this.Flash("Thank you. It is on record that you read it.");
        return Redirect("/bulletins");
    }
}
