using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Concerns;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Breaches.Papers;
using SafeguardingPortal.Domain.Breaches.Work;
using SafeguardingPortal.Domain.Concerns;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SubjectAccess.HeldData;

/// <summary>What cases and concerns hold about a person. What the reader may not know of is not there, and nothing says that it is missing.</summary>
internal sealed class HeldInCases(PortalDbContext db, CurrentPerson me, Pieces pieces)
{
    private const int Longest = 200;

    public async Task<HeldSection> CasesAsync(Guid id, CancellationToken ct)
    {
        var cases = await db.Breaches.AsNoTracking().Where(BreachAccess.VisibleTo(me.Actor))
            .Where(breach => breach.Subjects.Any(subject => subject.PersonId == id))
            .Include(breach => breach.Subjects).Include(breach => breach.Contacts).Include(breach => breach.Notes)
            .Include(breach => breach.SecondOpinions).AsSplitQuery()
            .OrderByDescending(breach => breach.ReportedAt).Take(Longest).ToListAsync(ct);
        var ids = cases.Select(breach => breach.Id).ToList();
        var work = await db.CaseWork.AsNoTracking().Where(one => ids.Contains(one.Id))
            .Include(one => one.Entries).Include(one => one.Tasks).Include(one => one.PrivateNotes).AsSplitQuery().ToDictionaryAsync(one => one.Id, ct);
        var papers = await db.CasePapers.AsNoTracking().Where(one => ids.Contains(one.Id)).Include(one => one.Messages).Include(one => one.Attachments)
            .AsSplitQuery().ToDictionaryAsync(one => one.Id, ct);
        return new(
            "Cases about the person",
            [
                .. cases.Select(breach => Case(id, breach, work.GetValueOrDefault(breach.Id), papers.GetValueOrDefault(breach.Id)).While(breach.IsOpen)),
                .. await NamedBeforeAsync(id, ct),
            ],
            "None that you may know of.");
    }

    // That it was once said to be about them is theirs to know; the case is somebody else's by now.
    private async Task<IEnumerable<HeldRecord>> NamedBeforeAsync(Guid id, CancellationToken ct)
    {
        var before = await db.Breaches.AsNoTracking().Where(BreachAccess.VisibleTo(me.Actor))
            .Where(breach => breach.Subjects.All(subject => subject.PersonId != id))
            .SelectMany(breach => breach.FormerlyNamed, (breach, named) => new
            {
                breach.Reference,
                named.PersonId,
                named.As,
                named.Since,
                named.Until,
                Open = breach.ClosedAt == null,
            })
            .Where(named => named.PersonId == id)
            .OrderByDescending(named => named.Until).Take(Longest).ToListAsync(ct);
        return before.Select(named => new HeldRecord(
            named.Reference, $"{named.As.Label()}, from {Words.DateTime(named.Since)} until {Words.DateTime(named.Until)}; not any more")
            .While(named.Open));
    }

    private HeldRecord Case(Guid id, Breach breach, CaseWork? work, CasePapers? papers) => new(
        $"{breach.Reference}, {breach.Category.Label(me.Setting.Terms)}",
        [
            $"Reported on {Words.DateTime(breach.ReportedAt)}; {breach.State.Label().ToLowerInvariant()}",
            .. breach.Subjects.Where(subject => subject.PersonId == id).All(subject => subject.Guessed)
                ? ["The person may be meant; nobody has confirmed it"] : Array.Empty<string>(),
            .. breach.Outcome is { } outcome ? [$"Outcome: {outcome.Label()}"] : Array.Empty<string>(),
            .. breach.Sanctions.Select(sanction => $"What followed: {sanction.Words}"),
            .. breach.DbsDecision is { } dbs ? [$"Referral to the DBS: {dbs.Label()}"] : Array.Empty<string>(),
            .. breach.TraDecision is { } tra ? [$"Referral to the TRA: {tra.Label()}"] : Array.Empty<string>(),
            .. work?.Suspension is { } suspension ? [$"The person\u2019s work meanwhile: {suspension.Label()}"] : Array.Empty<string>(),
        ],
        [
            .. pieces.Of(breach.Id, "what", "What was reported", breach.WhatHappened),
            .. pieces.Of(breach.Id, "affected", "Who else could be affected", breach.Guide?.AlsoAffected),
            .. pieces.Of(breach.Id, "triage", "Why it was triaged so", breach.TriageReason),
            .. breach.Contacts.OrderBy(contact => contact.At).SelectMany(contact => Contact(breach, contact)),
            .. breach.SecondOpinions.OrderBy(opinion => opinion.AskedAt).SelectMany(Opinion),
            .. breach.Notes.OrderBy(note => note.At).SelectMany(note => pieces.Of(note.Id, "note", $"Note of {Words.DateTime(note.At)}", note.Text)),
            .. Work(breach, work),
            .. papers?.Messages.OrderBy(message => message.At).SelectMany(message => pieces.Of(
                message.Id, "message", $"Message {(message.FromReporter ? "of" : "to")} the reporter, {Words.DateTime(message.At)}", message.Text)) ?? [],
            .. pieces.Of(breach.Id, "dealt", "How it was dealt with", breach.DealtWith),
            .. pieces.Of(breach.Id, "dbs", "Why so about the DBS", breach.DbsReason),
            .. pieces.Of(breach.Id, "tra", "Why so about the TRA", breach.TraReason),
            .. pieces.Of(breach.Id, "parents", "What parents were told", breach.ParentsTold),
            .. pieces.Of(breach.Id, "notparents", "Why parents were not told", breach.ParentsNotTold),
            .. pieces.Of(breach.Id, "people", "How the people affected were told", breach.AffectedTold),
            .. pieces.Of(breach.Id, "notpeople", "Why the people affected need not be told", breach.AffectedNotTold),
            .. pieces.Of(breach.Id, "register", "Why it is not on the register of concerns", breach.NotOnRegisterBecause),
            .. pieces.Of(breach.Id, "lessons", "Lessons", breach.Lessons),
        ])
    {
        Notes =
        [
            .. papers is { Attachments.Count: > 0 } ? [$"{Words.Count(papers.Attachments.Count, "file")} not copied here: look through each by hand"]
                : Array.Empty<string>(),
            .. work is { PrivateNotes.Count: > 0 } ? ["Private notes of handlers are not copied here: each looks through their own by hand"]
                : Array.Empty<string>(),
        ],
    };

    private IEnumerable<HeldPiece> Opinion(SecondOpinion opinion) =>
    [
        .. pieces.Of(opinion.Id, "asked", $"Why a second person was asked {opinion.Question}", opinion.Reason),
        .. pieces.Of(opinion.Id, "answer", "What the second person answered", opinion.Answer),
    ];

    private IEnumerable<HeldPiece> Work(Breach breach, CaseWork? work) => work is null ? [] :
    [
        .. pieces.Of(breach.Id, "alternatives", "What else was considered for the person\u2019s work", work.AlternativesConsidered),
        .. pieces.Of(breach.Id, "suspension", "Why so about the person\u2019s work", work.SuspensionReason),
        .. pieces.Of(breach.Id, "welfare", "How the person is looked after", work.WelfareArrangement),
        .. work.Entries.OrderBy(entry => entry.HappenedAt).SelectMany(entry => (IEnumerable<HeldPiece>)
        [
            .. pieces.Of(entry.Id, "entry", $"{entry.Kind.Label()} of {Words.DateTime(entry.HappenedAt)}", entry.What),
            .. pieces.WhollyOf(entry.Id, "present", "Present", entry.Present),
        ]),
        .. work.Tasks.OrderBy(task => task.PlannedAt).SelectMany(task => (IEnumerable<HeldPiece>)
        [
            .. pieces.Of(task.Id, "task", $"Task for {Words.Date(task.DueOn)}", task.What),
            .. pieces.Of(task.Id, "done", "What came of it", task.Done),
        ]),
    ];

    private IEnumerable<HeldPiece> Contact(Breach breach, Contact contact)
    {
        var agency = contact.AgencyName ?? contact.Agency.Label();
        return
        [
            .. pieces.Of(contact.Id, "told", $"Told to {agency}", contact.Told),
            .. pieces.Of(contact.Id, "advice", $"Advice of {agency}", contact.Advice),
            .. pieces.Of(contact.Id, "late", $"Why {agency} was told late", contact.LateBecause),
            .. pieces.Of(contact.Id, "next", $"Agreed with {agency}", contact.NextStep),
            .. pieces.WhollyOf(contact.Id, "spoke", $"Spoken to at {agency} on {Words.Date(contact.At)}", breach.IsOpen ? null : contact.SpokeTo),
        ];
    }

    public async Task<HeldSection> ConcernsAsync(Guid id, CancellationToken ct)
    {
        var concerns = await db.ConcernsKnownTo(me.Actor).AsNoTracking().Where(concern => concern.PersonId == id)
            .OrderByDescending(concern => concern.OccurredOn).Take(Longest).ToListAsync(ct);
        var ids = concerns.Select(concern => concern.Id).ToList();
        var open = await OpenAsync(concerns.SelectMany(concern => new[] { concern.FromCaseId, concern.BecameCaseId }), ct);
        var considered = await db.ConsiderationsKnownTo(me.Actor).AsNoTracking()
            .Where(consideration => consideration.Concerns.Any(line => ids.Contains(line.ConcernId)))
            .OrderByDescending(consideration => consideration.ConsideredAt).Take(Longest)
            .Select(consideration => new { consideration.Id, consideration.ConsideredAt, consideration.Because, consideration.Decision, consideration.CaseId })
            .ToListAsync(ct);
        var opened = await OpenAsync(considered.Select(one => one.CaseId), ct);
        return new("Low-level concerns about the person", [
            .. concerns.Select(concern => Concern(concern).While(open.Contains(concern.FromCaseId) || open.Contains(concern.BecameCaseId))),
            .. considered.Select(one => new HeldRecord(
                $"Considered together on {Words.Date(one.ConsideredAt)}", [$"Decision: {one.Decision.Label()}"],
                pieces.Of(one.Id, "because", "Because", one.Because)).While(opened.Contains(one.CaseId))),
        ], "None that you may know of.");
    }

    private async Task<HashSet<Guid?>> OpenAsync(IEnumerable<Guid?> cases, CancellationToken ct)
    {
        List<Guid?> ids = [.. cases.Where(one => one is not null).Distinct()];
        return [.. await db.Breaches.Where(breach => ids.Contains(breach.Id) && breach.ClosedAt == null).Select(breach => (Guid?)breach.Id).ToListAsync(ct)];
    }

    private HeldRecord Concern(Concern concern) => new(
        $"{concern.Reference}, {concern.Kind.Label(me.Setting.Terms)}",
        [$"{Words.Date(concern.OccurredOn)}{(concern.Where is null ? "" : ", " + concern.Where)}; {concern.State.Label().ToLowerInvariant()}"],
        [
            .. pieces.Of(concern.Id, "what", "What was seen or heard", concern.What),
            .. pieces.Of(concern.Id, "context", "What was going on", concern.Context),
            .. pieces.WhollyOf(concern.Id, "toldby", "Noticed by", concern.SelfReport ? pieces.OwnName : concern.ToldBy),
            .. pieces.Of(concern.Id, "dealt", "How it was dealt with", concern.DealtWith),
        ]);

    /// <summary>What the person reported themself: their own words, of cases that the reader may know of.</summary>
    public async Task<HeldSection> ReportsAsync(Guid id, CancellationToken ct)
    {
        var reports = await db.Breaches.AsNoTracking().Where(BreachAccess.VisibleTo(me.Actor)).Where(BreachAccess.ReceiptFor(id))
            // Who reported in confidence is not told by what is gathered here.
            .Where(breach => breach.ReportedAs == ReporterKind.Named)
            .OrderByDescending(breach => breach.ReportedAt).Take(Longest)
            .Select(breach => new { breach.Id, breach.Reference, breach.ReportedAt, breach.WhatHappened, Open = breach.ClosedAt == null }).ToListAsync(ct);
        return new("Reports that the person made", [.. reports.Select(report => new HeldRecord(
            report.Reference, [$"Reported on {Words.DateTime(report.ReportedAt)}"],
            pieces.Of(report.Id, "report", "In the person\u2019s words", report.WhatHappened)).While(report.Open))], "None that you may know of.");
    }
}
