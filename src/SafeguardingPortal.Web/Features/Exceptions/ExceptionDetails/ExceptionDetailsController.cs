using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Audit;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Exceptions;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Display;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Exceptions.ExceptionDetails;

/// <summary>One request: what it is, how it stands, who acts next.</summary>
[Area("Exceptions")]
[Route("exceptions/{id:guid}")]
public sealed class ExceptionDetailsController(
    PortalDbContext db, CurrentPerson me, SchoolClock clock, SensitiveReadings readings) : Controller
{
    [HttpGet, Requires(Permission.RequestExceptions)]
    public async Task<IActionResult> Index(Guid id)
    {
        var ct = HttpContext.RequestAborted;
        var requests = db.ExceptionRequests.AsNoTracking().Where(request => request.Id == id);
        var line = await ExceptionLine.Of(db, requests).FirstOrDefaultAsync(ct);
        if (line is null || !FindException.MayKnowOf(line.RequesterId, me.Actor))
            return NotFound();

        var mayRead = ExceptionAccess.MayReadWhy(line.Type, line.RequesterId, me.Actor);
        if (mayRead && line.Type.Rules().Private && line.RequesterId != me.PersonId)
            await readings.RecordAsync<ExceptionRequest>(id, $"Opened the private request {line.Reference}", me.Actor, clock.Now, ct);
        return View(await PageAsync(requests, line, mayRead, ct));
    }

    private async Task<ExceptionDetailsPage> PageAsync(
        IQueryable<ExceptionRequest> requests, ExceptionLine line, bool mayRead, CancellationToken ct)
    {
        var now = clock.Now;
        var facts = await requests.Select(request => new
        {
            Private = new PrivatePart(
                request.What, request.Why, request.Where, request.ForWhom, request.WhyNoSettingDevice, request.DecisionReason,
                request.Conditions,
                request.ClosedReason,
                request.RiskAssessment == null ? null : new RiskFacts(
                    request.RiskAssessment.Hazards, request.RiskAssessment.WhoIsAtRisk, request.RiskAssessment.Controls,
                    request.RiskAssessment.ResidualRisk, request.RiskAssessment.AssessedOn,
                    db.People.Where(person => person.Id == request.RiskAssessment.AssessedById).Select(person => person.Name).First()),
                request.WantedUntil,
                request.WantedBecause),
            DecidedBy = db.People.Where(person => person.Id == request.DecidedById).Select(person => person.Name).FirstOrDefault(),
            request.DecidedAt,
            GrantedBy = db.People.Where(person => person.Id == request.GrantedById).Select(person => person.Name).FirstOrDefault(),
            request.GrantedAt,
            Uses = request.Uses.OrderBy(use => use.From)
                .Select(use => new UseLine(use.From, use.Until, use.Note, use.OutsidePermission))
                .ToList(),
        }).SingleAsync(ct);
        var timeline = await db.AuditEntries.AsNoTracking().HistoryOf<ExceptionRequest>(line.Id)
            .OrderBy(entry => entry.At).ThenBy(entry => entry.Id)
            .Select(entry => new TimelineItem(entry.At, entry.ActorName, entry.Sentence, entry.Why))
            .ToListAsync(ct);
        return new ExceptionDetailsPage(
            line, line.StandingAt(now), mayRead ? facts.Private : null, facts.DecidedBy, facts.DecidedAt, facts.GrantedBy, facts.GrantedAt,
            mayRead ? facts.Uses : [], timeline, WhatCanBeDone(line, line.StandingAt(now), facts.Private.WantedUntil is not null),
            line.Type.Rules().RiskAssessment && facts.Private.Risk is null);
    }

    private Possible WhatCanBeDone(ExceptionLine line, ExceptionStanding standing, bool wantsLonger)
    {
        var isMine = line.RequesterId == me.PersonId;
        var decides = ExceptionAccess.MayDecide(line.Type, line.RequesterId, me.Actor);
        var waits = standing is ExceptionStanding.Waiting or ExceptionStanding.Lapsed;
        var runs = standing is ExceptionStanding.Upcoming or ExceptionStanding.Live;
        return new Possible(
            Decide: decides && waits,
            AssessRisk: (decides || isMine) && waits,
            Withdraw: isMine && (waits || runs),
            Revoke: decides && runs,
            RecordUse: (decides || isMine)
                && standing is (ExceptionStanding.Live or ExceptionStanding.Expired or ExceptionStanding.Revoked),
            AskForLonger: isMine && runs && !wantsLonger,
            DecideLonger: decides && runs && wantsLonger);
    }
}
