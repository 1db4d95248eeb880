using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Concerns;
using SafeguardingPortal.Data.Figures;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Figures;
using SafeguardingPortal.Domain.LeaderReports;
using SafeguardingPortal.Web.Platform.Evidence;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.LeaderReports;

/// <param name="LeftOut">Everybody who may read them: no case about any of them is counted.</param>
public sealed record WorkedOutFigures(IReadOnlyList<FigureLine> Lines, IReadOnlyCollection<Guid> LeftOut)
{
    public static WorkedOutFigures None { get; } = new([], []);

    /// <summary>A draft shows them as the report will: whoever was not left out does not read what is about cases.</summary>
    public IReadOnlyList<FigureLine> For(Guid personId) => [.. Lines.Where(line => !line.OfCases || LeftOut.Contains(personId))];
}

/// <summary>
/// Works the figures of a regular report out: afresh whenever its draft is opened, and for good when it is given. Those who write see every
/// case that is counted, so nothing is told to them by changing the days.
/// </summary>
public sealed class WorkOutFiguresHandler(PortalDbContext db, EvidenceCatalogue evidence, CurrentPerson me, SchoolClock clock)
{
    // What the features read for promises is read here too, under the words that leaders look for.
    private static readonly (string Heading, string Key, bool OfCases)[] Proofs =
    [
        ("Practice", "signed-policies", false),
        ("Practice", "training-current", false),
        ("Practice", "device-check-ins", false),
        ("Practice", "reviews-on-time", true),
        ("Practice", "lessons-carried-out", true),
    ];

    public async Task<WorkedOutFigures> HandleAsync(LeaderReport report, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (report is not { Kind: LeaderReportKind.Regular, From: { } from, Until: { } until })
            return WorkedOutFigures.None;

        var mistaken = report.CorrectsId is { } id ? await Frozen().SingleAsync(found => found.Id == id, ct) : null;
        var readers = mistaken is null ? await ReadersAsync(report.Audience, ct) : Of(mistaken);
        var scope = new EvidenceScope(me.Setting, from, until, clock.Now) { LeftOut = readers };
        List<FigureLine> lines =
        [
            .. await BreachesAsync(scope, readers, ct), await ConcernsAsync(scope, readers, ct), .. await ExceptionsAsync(scope, ct),
            .. await ProofsAsync(scope, ct),
        ];
        var before = await BeforeAsync(from, ct);
        // Whoever was not left out then may not read here what was counted then.
        var sameReaders = before is not null && readers.All(before.WasLeftOut);
        return new WorkedOutFigures(
            [
                .. lines.Select(line => line with
                {
                    Value = line.OfCases ? SmallNumbers.Beside(Said(mistaken, line), line.Value) : line.Value,
                    Before = sameReaders || !line.OfCases ? Said(before, line) : null,
                }),
            ],
            readers);
    }

    private async Task<IEnumerable<FigureLine>> BreachesAsync(EvidenceScope scope, IReadOnlyCollection<Guid> readers, CancellationToken ct)
    {
        var counts = await db.CountBreachesAsync(scope.From, scope.Until, readers, scope.Setting.Terms, ct);
        var lado = await db.LadoStandingsAsync(scope.From, scope.Until, readers, scope.Now, ct);
        (string, int)[] escalated =
        [
            ("LADO told in time", lado.Count(standing => standing is ClockStanding.KeptInTime)),
            ("LADO told late, or overdue", lado.Count(standing => standing is ClockStanding.KeptLate or ClockStanding.Overdue)),
            ("LADO still to be told or to answer", lado.Count(Waits)),
            ("LADO not told, with a reason", lado.Count(standing => standing is ClockStanding.NotMadeWithReason)),
            ("Not for the LADO, or not decided yet", counts.Total - lado.Count),
        ];
        return Lines(
            SmallNumbers.Show(counts.Kinds, counts.Outcomes, [.. escalated.Where(row => row.Item2 > 0)]),
            "Reports of breaches", "Reports by outcome", "Reports and the LADO");
    }

    private async Task<FigureLine> ConcernsAsync(EvidenceScope scope, IReadOnlyCollection<Guid> readers, CancellationToken ct)
    {
        var count = await db.ConcernsNotKeptFrom(readers).Where(concern => concern.Route == CaseRoute.DslAndManager)
            .CountAsync(concern => concern.OccurredOn >= scope.From && concern.OccurredOn <= scope.Until, ct);
        return new FigureLine("Low-level concerns", FigureGroup.All, SmallNumbers.Show(count), null, OfCases: true);
    }

    private async Task<IEnumerable<FigureLine>> ExceptionsAsync(EvidenceScope scope, CancellationToken ct)
    {
        var counts = await ExceptionCounts.OfAsync(db, scope.From, scope.Until, ct);
        return Lines(SmallNumbers.Show(counts.Kinds, counts.Decisions), "Exceptions asked for", "Exceptions by decision");
    }

    private async Task<IReadOnlyList<FigureLine>> ProofsAsync(EvidenceScope scope, CancellationToken ct)
    {
        List<FigureLine> lines = [];
        foreach (var (heading, key, ofCases) in Proofs)
        {
            var kind = evidence.Find(key) ?? throw new InvalidOperationException($"Nothing reads {key} any more.");
            var reading = await kind.ReadAsync(scope, ct);
            var figure = reading.When == scope.Period ? reading.Figure : $"{reading.Figure}, {reading.When}";
            lines.Add(new FigureLine(heading, kind.Label, figure, null, ofCases));
        }

        return lines;
    }

    private async Task<IReadOnlyCollection<Guid>> ReadersAsync(ReportAudience audience, CancellationToken ct)
    {
        var readers = await db.ReadersOfEvidenceAsync(clock.Today, ct);
        return audience is not ReportAudience.AllStaff ? readers
            : [.. readers.Union(await db.WorkingOn(clock.Today).Select(person => person.Id).ToListAsync(ct))];
    }

    private Task<LeaderReport?> BeforeAsync(DateOnly from, CancellationToken ct) => Frozen()
        .Where(report => report.Kind == LeaderReportKind.Regular && report.GivenAt != null && report.Until < from)
        .Where(report => !db.LeaderReports.Any(other => other.CorrectsId == report.Id && other.GivenAt != null))
        .OrderByDescending(report => report.Until).FirstOrDefaultAsync(ct);

    private IQueryable<LeaderReport> Frozen() =>
        db.LeaderReports.AsNoTracking().Include(report => report.Figures).Include(report => report.Readers).AsSplitQuery();

    private static List<Guid> Of(LeaderReport report) => [.. report.Readers.Select(reader => reader.PersonId)];

    private static string? Said(LeaderReport? report, FigureLine line) =>
        report?.Figures.FirstOrDefault(figure => (figure.Heading, figure.Label) == (line.Heading, line.Label))?.Value;

    private static bool Waits(ClockStanding standing) => standing
        is ClockStanding.Running or ClockStanding.DueToday or ClockStanding.WaitsForAcknowledgement or ClockStanding.NoAcknowledgement;

    // Of a handful no breakdown is given: with each kind named there is at least one of it.
    private static IEnumerable<FigureLine> Lines(CoarseFigures figures, params string[] breakdowns) =>
    [
        .. figures.Total == SmallNumbers.Hidden ? [] : breakdowns.Zip(figures.Breakdowns)
            .SelectMany(named => named.Second.Select(row => new FigureLine(named.First, row.Label, row.Count, null, OfCases: true))),
        new(breakdowns[0], FigureGroup.All, figures.Total, null, OfCases: true),
    ];
}
