using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.SettingDevices;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Paging;

namespace SafeguardingPortal.Web.Features.SettingDevices.MediaFinds;

public sealed record MediaFindsPage(PagedList<MediaLine> Finds);

public sealed record MediaLine(
    Guid Id, RemovableMedia Media, string Where, DateTimeOffset FoundAt, string FoundBy, ChildData ChildData, string WhatWasDone);

/// <summary>USB sticks, cards and disks that were found although none may be used.</summary>
[Area("SettingDevices")]
[Route("setting-devices/media")]
public sealed class MediaFindsController(PortalDbContext db) : Controller
{
    [HttpGet, Requires(Permission.UseSettingDevices)]
    public async Task<IActionResult> Index(int page = 1)
    {
        var finds = await db.MediaFinds.AsNoTracking()
            .OrderByDescending(find => find.FoundAt).ThenBy(find => find.Id)
            .Select(find => new MediaLine(
                find.Id, find.Media, find.Where, find.FoundAt,
                db.People.Where(person => person.Id == find.FoundById).Select(person => person.Name).First(), find.ChildData,
                find.WhatWasDone))
            .ToPageAsync(page, cancellation: HttpContext.RequestAborted);
        return View(new MediaFindsPage(finds));
    }
}
