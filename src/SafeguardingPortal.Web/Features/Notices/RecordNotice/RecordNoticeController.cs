using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Notices;
using SafeguardingPortal.Domain.Notices.Sheets;
using SafeguardingPortal.Web.Features.Shared;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Notices.RecordNotice;

/// <summary>Writes down a sign that was put up, or a notice that was given.</summary>
[Area("Notices")]
[Route("notices/new")]
public sealed class RecordNoticeController(
    PortalDbContext db, CurrentPerson me, SchoolClock clock, RecordNoticeHandler handler) : Controller
{
    /// <param name="poster">The setting’s own poster was put up: what it says is filled in.</param>
    [HttpGet, Requires(Permission.KeepNotices)]
    public async Task<IActionResult> Index(bool poster = false, Guid? site = null)
    {
        var form = new RecordNoticeForm { From = clock.Today };
        if (poster)
        {
            form.Kind = NoticeKind.Sign;
            form.Wording = PosterText.Of(await db.SheetFactsAsync(me.Setting, site, clock.Today, HttpContext.RequestAborted)).Wording;
        }

        return await Page(form);
    }

    [HttpPost, Requires(Permission.KeepNotices)]
    [RequestSizeLimit(IncomingFiles.MostBytes), RequestFormLimits(MultipartBodyLengthLimit = IncomingFiles.MostBytes)]
    public Task<IActionResult> Index(RecordNoticeForm form)
    {
        var id = Guid.Empty;
        return this.SubmitAsync(
            form,
            write: async () => id = await handler.HandleAsync(form, HttpContext.RequestAborted),
            showAgain: () => Page(form),
            success: () =>
            {
                this.Flash("Written down.");
                return LocalRedirect($"/notices/{id}");
            });
    }

    private Task<IActionResult> Page(RecordNoticeForm form) => Task.FromResult<IActionResult>(View("Form", new RecordNoticePage(form)));
}
