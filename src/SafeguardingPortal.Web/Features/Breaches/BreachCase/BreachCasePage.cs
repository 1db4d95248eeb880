using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Breaches.Work;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.EmploymentReferences;
using SafeguardingPortal.Web.Features.Breaches.Papers;
using SafeguardingPortal.Web.Features.Breaches.Work;
using SafeguardingPortal.Web.Features.Shared;
using SafeguardingPortal.Web.Platform.Display;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.BreachCase;

public sealed record BreachCasePage(
    CaseHeading Case,
    string State,
    NextLine Next,
    IReadOnlyList<ClockLine> Clocks,
    CaseFacts Facts,
    IReadOnlyList<ContactLine> Contacts,
    IReadOnlyList<SecondOpinionLine> SecondOpinions,
    IReadOnlyList<NoteLine> Notes,
    PaperLines Papers,
    WorkLines Work,
    EndingFacts Ending,
    LessonLines Lessons,
    CaseActions Actions,
    IReadOnlyList<TimelineItem> Chronology,
    IReadOnlyList<CaseReading> Readings,
    IReadOnlyList<ToldLine> Told,
    IReadOnlyList<RelationshipLine> Relationships)
{
    /// <summary>What was said before about outcome, parents, debrief and welfare.</summary>
    public IReadOnlyList<EarlierWording> Earlier { get; init; } = [];

    /// <summary>The reports of the same incident that the reader may open too: the one that this is part of, and those that are part of this.</summary>
    public IReadOnlyList<SameIncident> SameIncident { get; init; } = [];

    /// <summary>More has happened than the page shows.</summary>
    public bool OlderLeftOut { get; init; }

    /// <summary>Whether it goes into an employment reference; null before the outcome, and where it is about nobody of the setting.</summary>
    public ReferenceAdvice? EmploymentReference { get; init; }

    /// <summary>Who was in its frame before; not the reader themself.</summary>
    public IReadOnlyList<NamedBeforeLine> NamedBefore { get; init; } = [];

    /// <summary>Of what an allegation asks for, what was left undone, and why.</summary>
    public IReadOnlyDictionary<CareStep, string> WhyUndone { get; private init; } = new Dictionary<CareStep, string>();

    /// <summary>How to reach whom the next step is about.</summary>
    public IReadOnlyList<DeskLine> Desks { get; init; } = [];

    public static BreachCasePage Of(
        Breach breach,
        CurrentPerson reader,
        IReadOnlyDictionary<Guid, string> names,
        PaperLines papers,
        CaseWork? done,
        WorkLines work,
        LessonLines lessons,
        IReadOnlyList<TimelineItem> chronology,
        IReadOnlyList<CaseReading> readings,
        IReadOnlyList<ToldLine> told,
        IReadOnlyList<RelationshipLine> relationships,
        DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(breach);
        ArgumentNullException.ThrowIfNull(reader);
        var setting = reader.Setting;
        var clocks = BreachClock.For(breach, WorkingDays.England, now);
        return new(
            breach.Heading(setting.Terms),
            breach.State.Label(),
            NextLine.Of(NextStep.For(breach, setting.Rules, WorkingDays.England, now, done), breach, clocks, now) with
            {
                Who = breach.CaseManagerId is { } manager ? names[manager] : null,
            },
            [.. clocks.Select(ClockLine.Of)],
            CaseFacts.Of(breach, reader, names),
            [.. breach.Contacts.OrderBy(contact => contact.At).Select(ContactLine.Of)],
            [.. breach.SecondOpinions.OrderBy(opinion => opinion.AskedAt).Select(SecondOpinionLine.Of)],
            [.. breach.Notes.OrderBy(note => note.At).Select(note => new NoteLine(note.Kind.Label(), note.Text, note.By, note.At))],
            papers,
            work,
            new EndingFacts(
                breach.Outcome?.Label(), breach.DealtWith, [.. breach.Sanctions.Select(sanction => $"{sanction.Words} ({sanction.Basis})")],
                breach.ParentsInWords(), breach.DebriefHeldOn, breach.DebriefTakenPart, breach.Lessons,
                breach.NoDebriefReason, breach.PolicyReviewAsked,
                breach.DbsDecision is { } dbs ? $"{dbs.Label()}: {breach.DbsReason}" : null,
                breach.TraDecision is { } tra ? $"{tra.Label()}: {breach.TraReason}" : null,
                breach.NotOnRegisterBecause),
            lessons,
            CaseActions.Of(breach, setting.Rules, done),
            chronology,
            readings,
            told,
            relationships)
        {
            EmploymentReference = breach.Outcome is null || breach.SubjectPeople().Count == 0 ? null : ReferenceAdvice.Of(ReferenceFacts.Of(breach)),
            WhyUndone = Enum.GetValues<CareStep>().Where(step => breach.WhyUndone(step) is not null)
                .ToDictionary(step => step, step => breach.WhyUndone(step)!),
        };
    }
}

public sealed record CaseFacts(
    IReadOnlyList<string> About,
    string HandledBy,
    DateOnly? LookAgainOn,
    string? CaseManager,
    string? ChildLead,
    string? KeptOut,
    string ReportedBy,
    DateTimeOffset ReportedAt,
    DateTimeOffset KnownAt,
    DateTimeOffset? FirstKnownAt,
    DateTimeOffset? OccurredAt,
    string? Where,
    string? DeviceOrAccount,
    string? Child,
    string WhatHappened,
    bool IllegalContent,
    bool PossibleOffence,
    bool ImmediateDanger,
    string? Decision,
    string? Threshold,
    string? TriageReason,
    IReadOnlyList<PolicyEngaged> Policies,
    string? PoliciesEngaged,
    GuideAnswers? Guide,
    string? PeopleAffected)
{
    /// <summary>How many days passed until somebody said so (C212).</summary>
    public string ReportedAfter =>
        OccurredAt is { } at && SchoolClock.LondonDate(ReportedAt).DayNumber - SchoolClock.LondonDate(at).DayNumber is > 0 and var days
            ? $", reported {Words.Count(days, "day")} later"
            : "";

    internal static CaseFacts Of(Breach breach, CurrentPerson reader, IReadOnlyDictionary<Guid, string> names) => new(
        [.. breach.Subjects.Select(subject => subject.Kind switch
        {
            SubjectKind.PersonOfSetting => names[subject.PersonId!.Value] + (subject.Guessed ? " (may be meant; confirm it)" : ""),
            SubjectKind.SomeoneElse => subject.Words!,
            SubjectKind.NotKnown => "Not known yet",
            _ => throw new ArgumentOutOfRangeException(nameof(breach)),
        })],
        breach.Route.Label(reader.Setting.Terms),
        breach.LookAgainOn,
        breach.CaseManagerId is { } manager ? names[manager] : null,
        breach.ChildLeadId is { } lead ? names[lead] : null,
        breach.Conflicts.Count == 0 ? null : string.Join(", ", breach.Conflicts.Select(conflict => names[conflict.PersonId])),
        Reporter(breach, reader, names),
        breach.ReportedAt,
        breach.KnownAt,
        breach.FirstKnownAt,
        breach.OccurredAt,
        breach.Where,
        breach.DeviceOrAccount,
        breach.Child,
        breach.WhatHappened,
        breach.IllegalContent,
        breach.PossibleOffence,
        breach.ImmediateDanger,
        breach.Decision?.Label(),
        breach.Threshold?.Label(),
        breach.TriageReason,
        breach.Policies,
        breach.PoliciesEngaged,
        breach.Guide,
        breach.AffectedInWords());

    private static string Reporter(Breach breach, CurrentPerson reader, IReadOnlyDictionary<Guid, string> names) => breach.ReportedAs switch
    {
        ReporterKind.Named => names[breach.ReportedById!.Value] + (breach.OwnLapse ? ", about themself" : ""),
        ReporterKind.InConfidence when breach.MayKnowReporter(reader.Actor) => names[breach.ReportedById!.Value] + ", in confidence",
        ReporterKind.InConfidence => "In confidence: the case manager knows the name",
        ReporterKind.Anonymous => "Somebody who gave no name",
        _ => throw new ArgumentOutOfRangeException(nameof(breach)),
    };
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
    string? NextStep,
    string? Advice,
    string? AdvisedBy,
    DateTimeOffset? AdvisedAt,
    DateTimeOffset? AcknowledgedAt,
    bool RungInVain,
    string? LateBecause)
{
    internal static ContactLine Of(Contact contact) => new(
        contact.Id, contact.AgencyName ?? contact.Agency.Label(), contact.MadeBy, contact.SpokeTo, contact.At, contact.Method.Label(),
        contact.Told, contact.Reference ?? (contact.NoReferenceBecause is { } none ? $"None: {none}" : null), contact.NextStep, contact.Advice,
        contact.AdvisedBy is { } by ? $"{by}; written down by {contact.AdviceRecordedBy}" : null, contact.AdvisedAt, contact.AcknowledgedAt,
        contact.Method is ContactMethod.LeftMessage, contact.LateBecause);
}

public sealed record SecondOpinionLine(
    string Question, string Reason, string AskedBy, string AskedOf, DateTimeOffset AskedAt, string Standing, string Kind, string? Answer)
{
    internal static SecondOpinionLine Of(SecondOpinion opinion)
    {
        var (kind, standing) = opinion.Agreed switch
        {
            null when opinion.LapsedAt is not null => ("quiet", "Not asked any more"),
            null => ("due", "Waits for an answer"),
            true when opinion.LapsedAt is not null => ("quiet", "Agreed, and holds no longer: the case has changed since"),
            true => ("kept", "Agreed"),
            false => ("quiet", "Not agreed"),
        };
        return new(
            opinion.Question, opinion.Reason, opinion.AskedBy, opinion.AskedOf, opinion.AskedAt, standing, kind, opinion.Answer);
    }
}

/// <param name="IsWhole">It is the one into which this case was closed.</param>
public sealed record SameIncident(Guid Id, string Reference, bool IsWhole);

public sealed record NoteLine(string Kind, string Text, string By, DateTimeOffset At);

public sealed record EndingFacts(
    string? Outcome,
    string? DealtWith,
    IReadOnlyList<string> Sanctions,
    string? Parents,
    DateOnly? DebriefHeldOn,
    string? DebriefTakenPart,
    string? Lessons,
    string? NoDebriefReason,
    string? PolicyReviewAsked,
    string? Dbs,
    string? Tra,
    string? NotOnRegister);

public sealed record CaseReading(Guid PersonId, string Who, int Times, DateTimeOffset First, DateTimeOffset Last);
