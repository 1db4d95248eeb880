using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Web.Platform.Display;

namespace SafeguardingPortal.Web.Features.Breaches.BreachCase;

public sealed record BreachCasePage(
    CaseHeading Case,
    string State,
    NextLine Next,
    IReadOnlyList<ClockLine> Clocks,
    CaseFacts Facts,
    IReadOnlyList<ContactLine> Contacts,
    IReadOnlyList<NotMadeLine> NotMade,
    IReadOnlyList<NoteLine> Notes,
    EndingFacts Ending,
    CaseActions Actions,
    IReadOnlyList<TimelineItem> Chronology,
    IReadOnlyList<CaseReading> Readings)
{
    public static BreachCasePage Of(
        Breach breach,
        Setting setting,
        IReadOnlyDictionary<Guid, string> names,
        IReadOnlyList<TimelineItem> chronology,
        IReadOnlyList<CaseReading> readings,
        DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(breach);
        ArgumentNullException.ThrowIfNull(setting);
        return new(
            breach.Heading(setting.Terms),
            breach.State.Label(),
            NextLine.Of(NextStep.For(breach, setting.Rules, WorkingDays.England, now), breach, now),
            [.. BreachClock.For(breach, WorkingDays.England, now).Select(ClockLine.Of)],
            CaseFacts.Of(breach, setting.Terms, names),
            [.. breach.Contacts.OrderBy(contact => contact.At).Select(ContactLine.Of)],
            [.. breach.NotMade.OrderBy(decided => decided.At).Select(decided => new NotMadeLine(
                decided.Duty.Label(), decided.Reason, names[decided.DecidedById], names[decided.AgreedById], decided.At))],
            [.. breach.Notes.OrderBy(note => note.At).Select(note => new NoteLine(note.Kind.Label(), note.Text, note.By, note.At))],
            new EndingFacts(
                breach.Outcome?.Label(), breach.DealtWith, breach.ParentsTold, breach.DebriefHeldOn, breach.DebriefTakenPart, breach.Lessons,
                breach.NoDebriefReason, breach.PolicyReviewAsked),
            CaseActions.Of(breach, setting.Rules),
            chronology,
            readings);
    }
}

public sealed record CaseFacts(
    IReadOnlyList<string> About,
    string HandledBy,
    string ReportedBy,
    DateTimeOffset ReportedAt,
    DateTimeOffset KnownAt,
    DateTimeOffset? OccurredAt,
    string? Where,
    string? Child,
    string WhatHappened,
    bool IllegalContentOrOffence,
    bool ImmediateDanger,
    string? Decision,
    string? Threshold,
    string? TriageReason,
    string? PoliciesEngaged)
{
    internal static CaseFacts Of(Breach breach, Terms terms, IReadOnlyDictionary<Guid, string> names) => new(
        [.. breach.Subjects.Select(subject => subject.Kind switch
        {
            SubjectKind.PersonOfSetting => names[subject.PersonId!.Value],
            SubjectKind.SomeoneElse => subject.Words!,
            SubjectKind.NotKnown => "Not known yet",
            _ => throw new ArgumentOutOfRangeException(nameof(breach)),
        })],
        breach.Route.Label(terms),
        names[breach.ReportedById],
        breach.ReportedAt,
        breach.KnownAt,
        breach.OccurredAt,
        breach.Where,
        breach.Child,
        breach.WhatHappened,
        breach.IllegalContentOrOffence,
        breach.ImmediateDanger,
        breach.Decision?.Label(),
        breach.Threshold?.Label(),
        breach.TriageReason,
        breach.PoliciesEngaged);
}

public sealed record ContactLine(
    Guid Id,
    string Agency,
    string MadeBy,
    string SpokeTo,
    DateTimeOffset At,
    string Method,
    string Told,
    string? Reference,
    string? Advice,
    DateTimeOffset? AdvisedAt,
    DateTimeOffset? AcknowledgedAt)
{
    internal static ContactLine Of(Contact contact) => new(
        contact.Id, contact.AgencyName ?? contact.Agency.Label(), contact.MadeBy, contact.SpokeTo, contact.At, contact.Method.Label(),
        contact.Told, contact.Reference, contact.Advice, contact.AdvisedAt, contact.AcknowledgedAt);
}

public sealed record NotMadeLine(string Whom, string Reason, string DecidedBy, string AgreedBy, DateTimeOffset At);

public sealed record NoteLine(string Kind, string Text, string By, DateTimeOffset At);

public sealed record EndingFacts(
    string? Outcome,
    string? DealtWith,
    string? ParentsTold,
    DateOnly? DebriefHeldOn,
    string? DebriefTakenPart,
    string? Lessons,
    string? NoDebriefReason,
    string? PolicyReviewAsked);

public sealed record CaseReading(string Who, int Times, DateTimeOffset Last);
