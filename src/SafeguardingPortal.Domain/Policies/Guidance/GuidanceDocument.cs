using SafeguardingPortal.Domain.Policies.Checking.Data;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Policies.Guidance;

/// <summary>
/// A setting's own entry in the register of guidance: one that the built-in list lacks, or one that stands in the place of the entry with
/// the same title.
/// </summary>
public sealed class GuidanceDocument : Aggregate
{
    private readonly List<EditionInForce> editions = [];

    private GuidanceDocument()
    {
    }

    public string Title { get; private set; } = "";

    public string Publisher { get; private set; } = "";

    /// <summary>The names it goes by, one to a line.</summary>
    public string Names { get; private set; } = "";

    public string? ReplacedBy { get; private set; }

    /// <summary>The day on which somebody compared it with the publisher's page.</summary>
    public DateOnly CheckedOn { get; private set; }

    public string CheckedBy { get; private set; } = "";

    public IReadOnlyList<EditionInForce> Editions => editions;

    public static GuidanceDocument Of(
        Guid id, Guid settingId, GuidanceEntry entry, string? reason, Func<Guid> newId, Actor by, DateTimeOffset now)
    {
        var document = new GuidanceDocument { Id = id, SettingId = settingId };
        document.Change(entry, reason, newId, by, now);
        return document;
    }

    public void Change(GuidanceEntry entry, string? reason, Func<Guid> newId, Actor by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(entry);
        reason = ReasonMissing.Require(reason);
        if (string.IsNullOrWhiteSpace(entry.Title))
            throw new RuleBrokenException(new GuidanceTitleMissing());
        if (entry.Editions.Count == 0 && string.IsNullOrWhiteSpace(entry.ReplacedBy))
            throw new RuleBrokenException(new GuidanceEditionMissing());
        if (entry.CheckedOn > Calendar.London.Date(now))
            throw new RuleBrokenException(new GuidanceCheckedInTheFuture());

        Title = entry.Title.Trim();
        Publisher = entry.Publisher?.Trim() ?? "";
        Names = string.Join('\n', entry.Names.Prepend(Title).Select(name => name.Trim()).Where(name => name.Length > 2)
            .Distinct(StringComparer.OrdinalIgnoreCase));
        ReplacedBy = string.IsNullOrWhiteSpace(entry.ReplacedBy) ? null : entry.ReplacedBy.Trim();
        (CheckedOn, CheckedBy) = (entry.CheckedOn, by.Name);
        editions.Clear();
        editions.AddRange(entry.Editions.DistinctBy(edition => edition.Year).OrderBy(edition => edition.InForceFrom)
            .Select(edition => new EditionInForce(newId(), edition.Year, edition.InForceFrom)));
        Raise(new GuidanceEntered(Title, editions.Count > 0 ? editions[^1].Year : null, CheckedOn), by, now, reason);
    }

    /// <summary>As the checker reads it.</summary>
    public GuidanceTitle AsTitle() => new(
        Title, Names.Split('\n'), Publisher,
        [.. editions.OrderBy(edition => edition.InForceFrom).Select(edition => new GuidanceEdition(edition.Year, edition.InForceFrom))],
        ReplacedBy)
    {
        CheckedOn = CheckedOn,
    };
}

/// <summary>An edition as the setting entered it.</summary>
public sealed class EditionInForce
{
    internal EditionInForce(Guid id, int year, DateOnly from) => (Id, Year, InForceFrom) = (id, year, from);

    private EditionInForce()
    {
    }

    public Guid Id { get; private init; }

    public int Year { get; private init; }

    public DateOnly InForceFrom { get; private init; }
}

/// <summary>What somebody enters.</summary>
/// <param name="Names">Further names it goes by.</param>
public sealed record GuidanceEntry(
    string? Title, string? Publisher, IReadOnlyList<string> Names, IReadOnlyList<GuidanceEdition> Editions, string? ReplacedBy,
        DateOnly CheckedOn);

public sealed record GuidanceEntered(string Title, int? Latest, DateOnly CheckedOn) : DomainEvent
{
    public override string Sentence => $"Entered guidance: {Title}{(Latest is { } year ? $", latest edition {year}" : "")}";
}

public sealed record GuidanceTitleMissing() : Refusal("Enter the title.", "Title");

public sealed record GuidanceEditionMissing() : Refusal("Enter at least one edition, or say what replaced it.", "Editions");

public sealed record GuidanceCheckedInTheFuture() : Refusal("The day on which it was checked cannot lie ahead.", "CheckedOn");
