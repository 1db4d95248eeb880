using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.LeaderReports;

/// <summary>Giving it, which freezes it, and giving it to more people later.</summary>
public sealed partial class LeaderReport
{
    /// <param name="lines">The figures, which are frozen with this.</param>
    /// <param name="leftOut">Everybody who may read the figures; no case about any of them was counted.</param>
    /// <param name="today">The London date.</param>
    public void Give(
        IReadOnlyList<FigureLine> lines, IReadOnlyCollection<Guid> leftOut, Giving giving, Func<Guid> newId, Actor by, DateTimeOffset now,
        DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(lines);
        ArgumentNullException.ThrowIfNull(leftOut);
        ArgumentNullException.ThrowIfNull(newId);
        ArgumentNullException.ThrowIfNull(by);
        RequireDraft();
        RequireWords();
        if (Kind is LeaderReportKind.Regular)
        {
            readers.AddRange(leftOut.Distinct().Select(person => new FigureReader(newId(), person)));
            figures.AddRange(lines.Select((line, index) => new ReportFigure(newId(), index, line)));
        }

        Record(giving, newId, today);
        (GivenAt, GivenBy, GivenOn) = (now, by.Name, giving.On);
        Raise(new LeaderReportGiven(Reference, giving.InWords(), giving.On!.Value, giving.How!.Value, giving.Minutes), by, now);
    }

    /// <inheritdoc cref="Give"/>
    public void GiveToMore(Giving giving, Func<Guid> newId, Actor by, DateTimeOffset now, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(newId);
        if (!IsGiven)
            throw new RuleBrokenException(new LeaderReportNotGiven());
        Record(giving, newId, today);
        GivenOn = recipients.Min(recipient => recipient.GivenOn);
        Raise(new LeaderReportGivenToMore(Reference, giving.InWords(), giving.On!.Value, giving.How!.Value, giving.Minutes), by, now);
    }

    /// <summary>A report for those who lead is given to those people of the setting alone whose cases its figures leave out.</summary>
    /// <param name="leftOut">Whose cases they leave out.</param>
    public bool MayBeGivenTo(Guid personId, IReadOnlyCollection<Guid> leftOut) =>
        Kind is LeaderReportKind.ToldAtOnce || Audience is not ReportAudience.Leaders || leftOut.Contains(personId);

    private void Record(Giving giving, Func<Guid> newId, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(giving);
        if (giving.People.Count + giving.Others.Count == 0)
            throw new RuleBrokenException(new RecipientsMissing());
        if (giving.On is not { } day)
            throw new RuleBrokenException(new GivenDayMissing());
        if (day > today)
            throw new RuleBrokenException(new GivenDayToCome());
        // Words told at once were often said before anybody wrote them down. Figures were not.
        if (Kind is LeaderReportKind.Regular && day < London.Date(StartedAt))
            throw new RuleBrokenException(new GivenBeforeWritten());
        if (giving.How is null)
            throw new RuleBrokenException(new HandedOverMissing());
        if (giving.How is HandedOver.InPortal && giving.Others.Count > 0)
            throw new RuleBrokenException(new OthersNotInPortal());
        HashSet<Guid> known = [.. readers.Select(reader => reader.PersonId)];
        if (Names(giving.People.Where(person => !MayBeGivenTo(person.Id, known))) is { Length: > 0 } strangers)
            throw new RuleBrokenException(new RecipientWasNotLeftOut(strangers));
        if (Names(giving.People.Where(person => recipients.Any(had => had.PersonId == person.Id))) is { Length: > 0 } twice)
            throw new RuleBrokenException(new GivenAlready(twice));

        recipients.AddRange(giving.People.Select(person => new ReportRecipient(newId(), person.Id, person.Name, giving)));
        recipients.AddRange(giving.Others.Select(other => new ReportRecipient(newId(), null, other, giving)));
    }

    private void RequireWords()
    {
        if (Kind is LeaderReportKind.ToldAtOnce)
        {
            if (Told is null)
                throw new RuleBrokenException(new ToldWordsMissing());
            return;
        }

        foreach (var (field, words) in new[] { (nameof(Did), Did), (nameof(Learnt), Learnt), (nameof(Asked), Asked) })
        {
            if (words is null)
                throw new RuleBrokenException(new ReportWordsMissing(field));
        }
    }

    private static string Names(IEnumerable<GivenPerson> people) => string.Join(", ", people.Select(person => person.Name));
}
