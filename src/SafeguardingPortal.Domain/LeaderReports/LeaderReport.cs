using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.LeaderReports;

/// <summary>
/// What the safeguarding lead tells those who lead and oversee, or everybody who works here: regularly, with figures of a period (C240), or
/// one concern as it comes up (C239). A draft until it is given; from then on its words and figures never change, and a mistake is put right
/// by a new report that names it.
/// </summary>
public sealed partial class LeaderReport : Aggregate
{
    private readonly List<ReportFigure> figures = [];
    private readonly List<FigureReader> readers = [];
    private readonly List<ReportRecipient> recipients = [];

    private LeaderReport()
    {
    }

    public string Reference { get; private init; } = "";

    public LeaderReportKind Kind { get; private init; }

    public ReportAudience Audience { get; private init; }

    /// <summary>The first London day that a regular report is about; null for what is told at once.</summary>
    public DateOnly? From { get; private set; }

    /// <summary>The last one.</summary>
    public DateOnly? Until { get; private set; }

    /// <summary>The report that this one puts right.</summary>
    public Guid? CorrectsId { get; private set; }

    /// <summary>What was wrong with that one.</summary>
    public string? Mistake { get; private set; }

    public DateTimeOffset StartedAt { get; private init; }

    public Guid StartedById { get; private init; }

    public string StartedBy { get; private init; } = "";

    public string? Did { get; private set; }

    public string? Learnt { get; private set; }

    public string? Asked { get; private set; }

    public string? Told { get; private set; }

    public DateTimeOffset? ThrownAwayAt { get; private set; }

    public DateTimeOffset? GivenAt { get; private set; }

    public string? GivenBy { get; private set; }

    /// <summary>The first London day on which somebody was given it.</summary>
    public DateOnly? GivenOn { get; private set; }

    public IReadOnlyList<ReportFigure> Figures => figures;

    public IReadOnlyList<FigureReader> Readers => readers;

    public IReadOnlyList<ReportRecipient> Recipients => recipients;

    public bool IsGiven => GivenAt is not null;

    public bool IsDraft => GivenAt is null && ThrownAwayAt is null;

    /// <param name="others">The days of every other regular report, given or not.</param>
    /// <param name="today">The London date.</param>
    public static LeaderReport Start(
        Guid id, Guid settingId, string reference, ReportAudience audience, ReportPeriod period, IEnumerable<CoveredPeriod> others,
        Actor by, DateTimeOffset now, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (audience is ReportAudience.NamedOnly)
            throw new RuleBrokenException(new RegularReportHasReaders());
        Require(id, period, others, today);

        return New(id, settingId, reference, LeaderReportKind.Regular, audience, period, null, null, by, now);
    }

    public static LeaderReport TellAtOnce(
        Guid id, Guid settingId, string reference, ReportAudience audience, Actor by, DateTimeOffset now) =>
        New(id, settingId, reference, LeaderReportKind.ToldAtOnce, audience, new ReportPeriod(null, null), null, null, by, now);

    /// <summary>
    /// A new report in the place of one with a mistake. It is about the same days and for the same readers, or what is between the two could
    /// be had by subtracting.
    /// </summary>
    /// <param name="isCorrected">Another one puts it right already.</param>
    public static LeaderReport Correct(
        Guid id, string reference, LeaderReport mistaken, bool isCorrected, string? mistake, Actor by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(mistaken);
        mistake = ReasonMissing.Require(mistake);
        if (!mistaken.IsGiven)
            throw new RuleBrokenException(new LeaderReportNotGiven());
        if (isCorrected)
            throw new RuleBrokenException(new LeaderReportCorrectedAlready());

        var report = New(
            id, mistaken.SettingId, reference, mistaken.Kind, mistaken.Audience, new ReportPeriod(mistaken.From, mistaken.Until), mistaken,
            mistake, by, now);
        (report.Did, report.Learnt, report.Asked, report.Told) = (mistaken.Did, mistaken.Learnt, mistaken.Asked, mistaken.Told);
        return report;
    }

    /// <param name="period">The days that it is about from now on. A report that puts another right keeps its days.</param>
    /// <inheritdoc cref="Start"/>
    public void Write(
        ReportWords words, ReportPeriod period, IEnumerable<CoveredPeriod> others, Actor by, DateTimeOffset now, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(words);
        RequireDraft();
        if (Kind is LeaderReportKind.Regular && CorrectsId is null)
        {
            Require(Id, period, others, today);
            (From, Until) = (period.From, period.Until);
        }

        (Did, Learnt, Asked, Told) = (Trim(words.Did), Trim(words.Learnt), Trim(words.Asked), Trim(words.Told));
        Raise(new LeaderReportWritten(Reference, From, Until), by, now);
    }

    /// <summary>Throws a draft away: its words go and its days are free for another report. That there was one stays, under its reference.</summary>
    public void ThrowAway(string? reason, Actor by, DateTimeOffset now)
    {
        reason = ReasonMissing.Require(reason);
        RequireDraft();
        ThrownAwayAt = now;
        (From, Until, CorrectsId, Mistake) = (null, null, null, null);
        (Did, Learnt, Asked, Told) = (null, null, null, null);
        Raise(new LeaderReportThrownAway(Reference), by, now, reason);
    }

    /// <summary>What this person may read of the figures: whoever was not left out of the cases behind them does not read those.</summary>
    public IReadOnlyList<FigureLine> FiguresFor(Guid personId) =>
        [.. figures.Where(figure => !figure.OfCases || WasLeftOut(personId)).OrderBy(figure => figure.Order).Select(figure => figure.Line)];

    public bool WasLeftOut(Guid personId) => readers.Any(reader => reader.PersonId == personId);

    private static LeaderReport New(
        Guid id, Guid settingId, string reference, LeaderReportKind kind, ReportAudience audience, ReportPeriod period,
        LeaderReport? corrects, string? mistake, Actor by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(by);
        var report = new LeaderReport
        {
            Id = id,
            SettingId = settingId,
            Reference = reference,
            Kind = kind,
            Audience = audience,
            From = period.From,
            Until = period.Until,
            CorrectsId = corrects?.Id,
            Mistake = mistake,
            StartedAt = now,
            StartedById = by.PersonId,
            StartedBy = by.Name,
        };
        report.Raise(new LeaderReportStarted(reference, kind, audience, period.From, period.Until, corrects?.Reference), by, now, mistake);
        return report;
    }

    private static void Require(Guid id, ReportPeriod period, IEnumerable<CoveredPeriod> others, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(others);
        if (period is not { From: { } from, Until: { } until })
            throw new RuleBrokenException(new ReportPeriodMissing());
        if (until < from)
            throw new RuleBrokenException(new ReportPeriodBackwards());
        if (until >= today)
            throw new RuleBrokenException(new ReportPeriodNotOver());
        if (others.FirstOrDefault(other => other.ReportId != id && other.From <= until && from <= other.Until) is { } covered)
            throw new RuleBrokenException(new ReportPeriodCovered(covered.Reference));
    }

    private static string? Trim(string? words) => string.IsNullOrWhiteSpace(words) ? null : words.Trim();

    private void RequireDraft()
    {
        if (IsGiven)
            throw new RuleBrokenException(new LeaderReportAlreadyGiven());
        if (!IsDraft)
            throw new RuleBrokenException(new LeaderReportGone());
    }
}
