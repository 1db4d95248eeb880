using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Web.Features.Breaches.Papers;
using SafeguardingPortal.Web.Features.Breaches.ReportBreach;
using SafeguardingPortal.Web.Features.Shared;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Http;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.SpeakUp;

public sealed record SpeakUpPage(SpeakUpForm Form, string Code, string Setting, Terms Terms, ChildNaming ChildNamedBy) : IReportPage
{
    ReportFields IReportPage.Form => Form;
}

public sealed record ComeBackPage(ComeBackForm Form, string Code, string Setting);

/// <param name="Desks">How to reach the LADO and Ofsted, where the reporter tells them.</param>
public sealed record ThreadPage(
    ComeBackForm Form, string Code, string Setting, Thread Thread, string? LocalAuthority, IReadOnlyList<DeskLine> Desks);

public sealed record TooManyAtOnce()
    : Refusal("Many reports come in at this moment, and yours was not taken yet. Wait a minute, then send it again.");

/// <param name="Desks">As for <see cref="ThreadPage"/>.</param>
public sealed record SentPage(string Code, string Setting, SpeakUpReceipt? Receipt, string? LocalAuthority, IReadOnlyList<DeskLine> Desks);

/// <summary>
/// Reporting without a name, signed in or not. Whoever may be signed in beside it is neither asked nor looked up: the work is done in a
/// scope that does not know them, so no row, entry or log can hold them.
/// </summary>
[Area("Breaches")]
[Route("speak-up/{setting}")]
[OpenToAll("Somebody who fears for their name reports without one.")]
[EnableRateLimiting(OpenPages.Calm)]
public sealed class SpeakUpController(OpenDoor door, IDataProtectionProvider keys, FewAtOnce places) : Controller
{
    // Somewhat more than is taken, so that most who send too much are told so on the page.
    private const long MostBytes = IncomingFiles.MostBytesFromAnybody + (8 * 1024 * 1024);

    [HttpGet]
    public Task<IActionResult> Index(string setting) => Page(setting, new SpeakUpForm { SealedCode = keys.NewSealed() });

    [HttpPost]
    [RequestSizeLimit(MostBytes), RequestFormLimits(MultipartBodyLengthLimit = MostBytes)]
    public async Task<IActionResult> Index(string setting, SpeakUpForm form)
    {
        SentPage? sent = null;
        return await this.SubmitAsync(
            form,
            write: async () =>
            {
                using var place = await places.TakeAsync(HttpContext.RequestAborted);
                if (!place.IsAcquired)
                    throw new RuleBrokenException(new TooManyAtOnce());
                sent = await door.EnterAsync(setting, async (services, found) =>
                {
                    var receipt = await services.GetRequiredService<SpeakUpHandler>().HandleAsync(form, found, HttpContext.RequestAborted);
                    return new SentPage(
                        setting, found.Name, receipt, found.LocalAuthority, await DesksAsync(services, found, receipt is { TellOutside: true }));
                }, HttpContext.RequestAborted) ?? throw new RecordNotFoundException();
            },
            showAgain: () => Page(setting, form),
            success: () => View("Sent", sent));
    }

    [HttpGet("come-back")]
    public Task<IActionResult> ComeBack(string setting) => CodePage(setting, new ComeBackForm());

    [HttpPost("come-back")]
    public async Task<IActionResult> ComeBack(string setting, ComeBackForm form)
    {
        ThreadPage? page = null;
        return await this.SubmitAsync(
            form,
            write: async () => page = await ReadAsync(setting, form),
            showAgain: () => CodePage(setting, form),
            success: () => View("Thread", page));
    }

    private async Task<ThreadPage> ReadAsync(string setting, ComeBackForm form) =>
        await door.EnterAsync(setting, async (services, found) =>
        {
            var handler = services.GetRequiredService<ComeBackHandler>();
            var thread = await handler.HandleAsync(form, HttpContext.RequestAborted);
            ModelState.Remove("form.Text");
            return new ThreadPage(
                new ComeBackForm { Code = form.Code }, setting, found.Name, thread, found.LocalAuthority,
                await DesksAsync(services, found, thread.TellOutside));
        }, HttpContext.RequestAborted) ?? throw new RecordNotFoundException();

    private async Task<IReadOnlyList<DeskLine>> DesksAsync(IServiceProvider services, Setting found, bool tellOutside) => !tellOutside ? []
        : await services.GetRequiredService<PortalDbContext>().DesksAsync(
            [Agency.Lado, Agency.Ofsted], found.LocalAuthority, services.GetRequiredService<SchoolClock>().Today, HttpContext.RequestAborted);

    private async Task<IActionResult> Page(string setting, SpeakUpForm form) =>
        View("Index", await door.EnterAsync(
            setting, (_, found) => Task.FromResult(new SpeakUpPage(form, setting, found.Name, found.Terms, found.Rules.ChildNamedBy)), HttpContext.RequestAborted)
            ?? throw new RecordNotFoundException());

    private async Task<IActionResult> CodePage(string setting, ComeBackForm form) =>
        View("ComeBack", await door.EnterAsync(
            setting, (_, found) => Task.FromResult(new ComeBackPage(form, setting, found.Name)), HttpContext.RequestAborted)
            ?? throw new RecordNotFoundException());
}
