using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Features.Shared;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Notices.RecordNotice;

/// <summary>Writes down a sign that was put up, or a notice that was given.</summary>
[Area("Notices")]
[Route("notices/new")]
public sealed class RecordNoticeController(SchoolClock clock, RecordNoticeHandler handler) : Controller
{
    [HttpGet, Requires(Permission.KeepNotices)]
    public Task<IActionResult> Index() => Page(new RecordNoticeForm { From = clock.Today });

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
