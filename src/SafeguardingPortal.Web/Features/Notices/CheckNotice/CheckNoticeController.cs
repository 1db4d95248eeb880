using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Notices;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Notices.CheckNotice;

public sealed record CheckNoticePage(Guid Id, string Where, string Wording, CheckNoticeForm Form);

public sealed class CheckNoticeForm : IVersionedForm
{
    public int Version { get; set; }

    public NoticeFound? Found { get; set; }

    public string? Note { get; set; }

    public DateOnly? NextCheckOn { get; set; }
}

public sealed class CheckNoticeFormValidator : AbstractValidator<CheckNoticeForm>
{
    public CheckNoticeFormValidator()
    {
        RuleFor(form => form.Found).NotNull().WithMessage("Say what you found.");
        RuleFor(form => form.Note).AtMost(1000);
        RuleFor(form => form.NextCheckOn).NotNull().WithMessage(new NextCheckMissing().Message);
    }
}

/// <summary>Somebody looked whether a sign is there and can be read.</summary>
[Area("Notices")]
[Route("notices/{id:guid}/check")]
public sealed class CheckNoticeController(PortalDbContext db, SchoolClock clock, CheckNoticeHandler handler) : Controller
{
    private const int UsualMonths = 3;

    [HttpGet, Requires(Permission.KeepNotices)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.KeepNotices)]
    public Task<IActionResult> Index(Guid id, CheckNoticeForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("Recorded what you found.");
            return LocalRedirect($"/notices/{id}");
        });

    private async Task<IActionResult> Page(Guid id, CheckNoticeForm? form)
    {
        var notice = await db.Notices.AsNoTracking().Where(found => found.Id == id)
            .Select(found => new { found.Where, found.Wording, found.Version }).FirstOrDefaultAsync(HttpContext.RequestAborted);
        return notice is null
            ? NotFound()
            : View("Form", new CheckNoticePage(
                id, notice.Where, notice.Wording,
                form ?? new CheckNoticeForm { Version = notice.Version, NextCheckOn = clock.Today.AddMonths(UsualMonths) }));
    }
}
