using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Concerns;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Paging;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.MyReports;

public sealed record MyReportsPage(PagedList<Receipt> Reports, UncountedList<OwnReceipt> Own);

/// <summary>What the person said of themself, outside any case: when, and nothing else.</summary>
public sealed record OwnReceipt(Guid Id, string Reference, DateTimeOffset SharedAt);

/// <param name="TellOutside">Nobody inside may handle it, so the reporter is told whom to tell.</param>
/// <param name="KeptOut">
/// It is about the reporter by now, or they are kept out of it: they hold the receipt, which reads on as if nothing had changed, and do not learn
/// how it ended.
/// </param>
public sealed record Receipt(
    Guid Id, string Reference, DateTimeOffset ReportedAt, BreachState State, bool TellOutside, bool KeptOut, ReporterKind ReportedAs)
{
    public string Standing => (KeptOut ? State.WithoutItsEnd() : State).ReceiptSentence();
}

/// <param name="Desks">How to reach the LADO and Ofsted, where the reporter tells them.</param>
public sealed record ReceiptPage(Receipt Receipt, bool Sent, IReadOnlyList<ReceiptMessage> Messages, IReadOnlyList<DeskLine> Desks);

public sealed record ReceiptMessage(bool Mine, string Text, DateTimeOffset At);

/// <summary>What a reporter keeps: that it arrived, that it is being dealt with, and what was written to them. Not the case.</summary>
[Area("Breaches")]
[Route("breaches/receipts")]
public sealed class MyReportsController(PortalDbContext db, CurrentPerson me, SchoolClock clock) : Controller
{
    [HttpGet, Requires(Permission.ReportBreaches)]
    public async Task<IActionResult> Index(int page = 1, int own = 1) =>
        View(new MyReportsPage(
            await Receipts(Mine().OrderByDescending(breach => breach.ReportedAt).ThenBy(breach => breach.Id))
                .ToPageAsync(page, cancellation: HttpContext.RequestAborted),
            await db.Concerns.AsNoTracking().Where(ConcernAccess.ReceiptFor(me.PersonId))
                .OrderByDescending(concern => concern.RecordedAt).ThenBy(concern => concern.Id)
                .Select(concern => new OwnReceipt(concern.Id, concern.Reference, concern.RecordedAt))
                .ToUncountedPageAsync(own, cancellation: HttpContext.RequestAborted)));

    [HttpGet("{id:guid}"), Requires(Permission.ReportBreaches)]
    public async Task<IActionResult> Receipt(Guid id, bool sent = false)
    {
        var receipt = await Receipts(Mine().Where(breach => breach.Id == id)).SingleOrDefaultAsync(HttpContext.RequestAborted)
            ?? throw new RecordNotFoundException();
        var desks = receipt.TellOutside
            ? await db.DesksAsync([Agency.Lado, Agency.Ofsted], me.Setting.LocalAuthority, clock.Today, HttpContext.RequestAborted)
            : [];
        return View(new ReceiptPage(receipt, sent, await MessagesAsync(id, HttpContext.RequestAborted), desks));
    }

    private IQueryable<Breach> Mine() => db.Breaches.AsNoTracking().Where(BreachAccess.ReceiptFor(me.PersonId));

    private IQueryable<Receipt> Receipts(IQueryable<Breach> reports)
    {
        var open = db.Breaches.Where(BreachAccess.NotKeptFrom(me.PersonId)).Select(breach => breach.Id);
        return reports.Select(breach => new Receipt(
            breach.Id, breach.Reference, breach.ReportedAt,
            db.Breaches.Any(whole => whole.Id == breach.PartOfId && whole.ClosedAt == null) ? BreachState.Triaged : breach.State, breach.Route == CaseRoute.OutsideOnly && open.Contains(breach.Id),
            !open.Contains(breach.Id), breach.ReportedAs));
    }

    private Task<List<ReceiptMessage>> MessagesAsync(Guid id, CancellationToken ct) => db.CasePapers.AsNoTracking()
        .Where(papers => papers.Id == id)
        .SelectMany(papers => papers.Messages)
        .Where(message => !message.Withheld)
        .OrderBy(message => message.At)
        .Select(message => new ReceiptMessage(message.FromReporter, message.Text, message.At))
        .ToListAsync(ct);
}
