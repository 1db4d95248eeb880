using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Notices.TakeDownNotice;

public sealed record TakeDownNoticePage(Guid Id, string Where, TakeDownNoticeForm Form);

public sealed class TakeDownNoticeForm : IVersionedForm
{
    public int Version { get; set; }

    public string? Reason { get; set; }
}

public sealed class TakeDownNoticeFormValidator : AbstractValidator<TakeDownNoticeForm>
{
    public TakeDownNoticeFormValidator() =>
        RuleFor(form => form.Reason).Reason(1000);
}

/// <summary>A sign was taken down, or a notice no longer holds.</summary>
[Area("Notices")]
[Route("notices/{id:guid}/take-down")]
public sealed class TakeDownNoticeController(PortalDbContext db, TakeDownNoticeHandler handler) : Controller
{
    [HttpGet, Requires(Permission.KeepNotices)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.KeepNotices)]
    public Task<IActionResult> Index(Guid id, TakeDownNoticeForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("Recorded that it no longer holds. What it said stays to be read.");
            return LocalRedirect($"/notices/{id}");
        });

    private async Task<IActionResult> Page(Guid id, TakeDownNoticeForm? form)
    {
        var notice = await db.Notices.AsNoTracking().Where(found => found.Id == id)
            .Select(found => new { found.Where, found.Version }).FirstOrDefaultAsync(HttpContext.RequestAborted);
        return notice is null
            ? NotFound()
            : View("Form", new TakeDownNoticePage(id, notice.Where, form ?? new TakeDownNoticeForm { Version = notice.Version }));
    }
}
