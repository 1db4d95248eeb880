using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.EmploymentReferences;
using SafeguardingPortal.Domain.RuleBooks;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.EmploymentReferences.ChoosePerson;

public sealed record ChoosePersonPage(IReadOnlyList<SelectListItem> People, IReadOnlyList<BookRule> Rules);

/// <summary>Somebody is asked for an employment reference: about whom, and by which rules.</summary>
[Area("EmploymentReferences")]
[Route("employment-references")]
public sealed class ChoosePersonController(PortalDbContext db, CurrentPerson me) : Controller
{
    /// <param name="person">Whom it is about, once chosen.</param>
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public async Task<IActionResult> Index(Guid? person = null)
    {
        if (person is { } chosen)
            return RedirectToAction("Index", "ReferenceGuide", new { id = chosen });
        var ct = HttpContext.RequestAborted;
        // Also who has left: most references are about them.
        var people = await db.People.AsNoTracking().Where(one => one.Id != me.PersonId).OrderBy(one => one.SearchName)
            .Select(one => new SelectListItem(one.Name + (one.LeftOn == null ? "" : ", left"), one.Id.ToString())).ToListAsync(ct);
        return View(new ChoosePersonPage(people, (await db.RuleBookAsync(ct)).ForReferences()));
    }
}
