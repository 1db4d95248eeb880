using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.SpotChecks;

/// <summary>
/// Spot checks that nobody can choose. Before the period the portal draws a secret seed and publishes its hash together with the lists
/// to draw from; who, where and when follow from the seed alone. After the period the seed is published, and anyone can see that its
/// hash is the one from before and work every draw out again (see <see cref="SpotCheckLot"/>).
/// </summary>
public sealed class SpotCheckDraw : Aggregate
{
    private readonly List<SpotCheckResult> results = [];

    private SpotCheckDraw()
    {
    }

    public DateOnly From { get; private init; }

    public DateOnly Until { get; private init; }

    /// <summary>How many checks are drawn for the period.</summary>
    public int Count { get; private init; }

    /// <summary>The first and the last minute of any day for which a check may be drawn.</summary>
    public TimeOnly DayStarts { get; private init; }

    public TimeOnly DayEnds { get; private init; }

    /// <summary>SHA-256 of the seed in hexadecimal, published before the period.</summary>
    public string SeedHash { get; private init; } = "";

    /// <summary>The secret, in hexadecimal. No page shows it before <see cref="RevealedAt"/>.</summary>
    public string Seed { get; private init; } = "";

    /// <summary>The people to draw from as they stood then, one "id|name" a line, by identifier.</summary>
    public string People { get; private init; } = "";

    /// <summary>The places likewise.</summary>
    public string Places { get; private init; } = "";

    /// <summary>
    /// The stretches of restricted time to draw from as they stood then, one "2026-05-07|09:00|17:00" a line. Empty in draws from before
    /// they were published: those drew from every working day between <see cref="DayStarts"/> and <see cref="DayEnds"/>.
    /// </summary>
    public string Times { get; private init; } = "";

    /// <summary>SHA-256 of the lists, published with the seed's hash, so that they cannot be changed afterwards either.</summary>
    public string ListsHash { get; private init; } = "";

    /// <summary>The lists exactly as they were hashed.</summary>
    public string Lists => ListsOf(People, Places, Times);

    public Guid CommittedById { get; private init; }

    public DateTimeOffset CommittedAt { get; private init; }

    public DateTimeOffset? RevealedAt { get; private set; }

    public IReadOnlyList<SpotCheckResult> Results => results;

    public static SpotCheckDraw Commit(Guid id, Guid settingId, SpotCheckPlan plan, string seed, Actor by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(by);
        plan.Check(London.Date(now));
        var people = Lines(plan.People);
        var places = Lines(plan.Places);
        var times = string.Join('\n', plan.Times.Select(SpotCheckLot.Line));
        var draw = new SpotCheckDraw
        {
            Id = id,
            SettingId = settingId,
            From = plan.From,
            Until = plan.Until,
            Count = plan.Count,
            DayStarts = plan.Times.Min(time => time.From),
            DayEnds = plan.Times.Max(time => time.Until),
            Seed = seed,
            SeedHash = SpotCheckLot.Hash(seed),
            People = people,
            Places = places,
            Times = times,
            ListsHash = SpotCheckLot.Hash(ListsOf(people, places, times)),
            CommittedById = by.PersonId,
            CommittedAt = now,
        };
        draw.Raise(new SpotChecksCommitted(plan.From, plan.Until, plan.Count, draw.SeedHash, draw.ListsHash), by, now);
        return draw;
    }

    /// <summary>Every draw of the period. For the portal itself: pages show what <see cref="KnownAt"/> gives.</summary>
    public IReadOnlyList<SpotCheckLot> Lots() => SpotCheckLot.DrawAll(this);

    /// <summary>The checks whose time has come; all of them once the seed is published.</summary>
    public IReadOnlyList<SpotCheckLot> KnownAt(DateTimeOffset now) =>
        [.. Lots().Where(lot => RevealedAt is not null || lot.At <= now)];

    public void RecordResult(Guid resultId, int number, SpotCheckOutcome outcome, string? note, Actor by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(by);
        var lot = KnownAt(now).FirstOrDefault(due => due.Number == number) ?? throw new RuleBrokenException(new CheckNotDue());
        if (lot.PersonId == by.PersonId)
            throw new RuleBrokenException(new CheckingYourself());
        if (results.Any(result => result.Number == number))
            throw new RuleBrokenException(new CheckedAlready());
        if (outcome is not SpotCheckOutcome.AllPutAway && string.IsNullOrWhiteSpace(note))
            throw new RuleBrokenException(new SpotCheckNoteMissing());

        results.Add(new SpotCheckResult(resultId, number, outcome, string.IsNullOrWhiteSpace(note) ? null : note.Trim(), by.PersonId, now));
        Raise(new SpotCheckDone(number, outcome), by, now);
    }

    /// <summary>Publishes the seed. Before the end of the period that would tell who is checked next.</summary>
    public void Reveal(Actor by, DateTimeOffset now)
    {
        if (RevealedAt is not null)
            throw new RuleBrokenException(new RevealedAlready());
        if (London.Date(now) <= Until)
            throw new RuleBrokenException(new PeriodStillRuns(Until));

        RevealedAt = now;
        Raise(new SpotChecksRevealed(From, Until, Seed), by, now);
    }

    private static string ListsOf(string people, string places, string times) =>
        people + "\n\n" + places + (times.Length == 0 ? "" : "\n\n" + times);

    private static string Lines(IEnumerable<SpotCheckChoice> choices) =>
        string.Join('\n', choices.OrderBy(choice => choice.Id.ToString("N"), StringComparer.Ordinal)
            .Select(choice => $"{choice.Id:N}|{choice.Name}"));
}

/// <summary>Somebody or somewhere that may be drawn.</summary>
public sealed record SpotCheckChoice(Guid Id, string Name);
