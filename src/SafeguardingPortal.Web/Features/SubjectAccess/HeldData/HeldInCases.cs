using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Concerns;
using SafeguardingPortal.Domain.Breaches;
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
            .Include(breach => breach.Contacts).Include(breach => breach.Notes).AsSplitQuery()
            .OrderByDescending(breach => breach.ReportedAt).Take(Longest).ToListAsync(ct);
        return new("Cases about the person", [.. cases.Select(Case)], "None that you may know of.");
    }

    private HeldRecord Case(Breach breach) => new(
        $"{breach.Reference}, {breach.Category.Label(me.Setting.Terms)}",
        [
            $"Reported on {Words.DateTime(breach.ReportedAt)}; {breach.State.Label().ToLowerInvariant()}",
            .. breach.Outcome is { } outcome ? [$"Outcome: {outcome.Label()}"] : Array.Empty<string>(),
            .. breach.Sanctions.Select(sanction => $"What followed: {sanction.Words}"),
        ],
        [
            .. pieces.Of(breach.Id, "what", "What was reported", breach.WhatHappened),
            .. pieces.Of(breach.Id, "triage", "Why it was triaged so", breach.TriageReason),
            .. breach.Contacts.OrderBy(contact => contact.At).SelectMany(contact => Contact(breach, contact)),
            .. breach.Notes.OrderBy(note => note.At).SelectMany(note => pieces.Of(note.Id, "note", $"Note of {Words.DateTime(note.At)}", note.Text)),
            .. pieces.Of(breach.Id, "dealt", "How it was dealt with", breach.DealtWith),
            .. pieces.Of(breach.Id, "lessons", "Lessons", breach.Lessons),
        ]);

    private IEnumerable<HeldPiece> Contact(Breach breach, Contact contact)
    {
        var agency = contact.AgencyName ?? contact.Agency.Label();
        return
        [
            .. pieces.Of(contact.Id, "told", $"Told to {agency}", contact.Told),
            .. pieces.Of(contact.Id, "advice", $"Advice of {agency}", contact.Advice),
            .. pieces.WhollyOf(contact.Id, "spoke", $"Spoken to at {agency} on {Words.Date(contact.At)}", breach.IsOpen ? null : contact.SpokeTo),
        ];
    }

    public async Task<HeldSection> ConcernsAsync(Guid id, CancellationToken ct)
    {
        var concerns = await db.ConcernsKnownTo(me.Actor).AsNoTracking().Where(concern => concern.PersonId == id)
            .OrderByDescending(concern => concern.OccurredOn).Take(Longest).ToListAsync(ct);
        var ids = concerns.Select(concern => concern.Id).ToList();
        var considered = await db.ConsiderationsKnownTo(me.Actor).AsNoTracking()
            .Where(consideration => consideration.Concerns.Any(line => ids.Contains(line.ConcernId)))
            .OrderByDescending(consideration => consideration.ConsideredAt).Take(Longest)
            .Select(consideration => new { consideration.Id, consideration.ConsideredAt, consideration.Because, consideration.Decision }).ToListAsync(ct);
        return new("Low-level concerns about the person", [
            .. concerns.Select(Concern),
            .. considered.Select(one => new HeldRecord(
                $"Considered together on {Words.Date(one.ConsideredAt)}", [$"Decision: {one.Decision.Label()}"],
                pieces.Of(one.Id, "because", "Because", one.Because))),
        ], "None that you may know of.");
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
            .Select(breach => new { breach.Id, breach.Reference, breach.ReportedAt, breach.WhatHappened }).ToListAsync(ct);
        return new("Reports that the person made", [.. reports.Select(report => new HeldRecord(
            report.Reference, [$"Reported on {Words.DateTime(report.ReportedAt)}"],
            pieces.Of(report.Id, "report", "In the person\u2019s words", report.WhatHappened)))], "None that you may know of.");
    }
}
