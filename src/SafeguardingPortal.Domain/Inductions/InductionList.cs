using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Inductions;

/// <summary>
/// What somebody new of one category is shown and told, and within how many days (C067). An induction copies it when it begins, so a later
/// change concerns those who come later.
/// </summary>
public sealed class InductionList : Aggregate
{
    /// <summary>As many points as a list holds.</summary>
    public const int Most = 40;

    private readonly List<InductionItem> items = [];

    private InductionList()
    {
    }

    public PersonCategory Category { get; private init; }

    public IReadOnlyList<InductionItem> Items => items;

    public IEnumerable<InductionItem> InOrder => items.OrderBy(item => item.Order);

    public static InductionList Set(
        Guid id, Guid settingId, PersonCategory category, IReadOnlyList<InductionPoint> points, Func<Guid> newId, Actor by,
        DateTimeOffset now)
    {
        var list = new InductionList { Id = id, SettingId = settingId, Category = category };
        list.Apply(points, newId);
        list.Raise(new InductionListSet(category, list.items.Count), by, now);
        return list;
    }

    public void Change(IReadOnlyList<InductionPoint> points, string? reason, Func<Guid> newId, Actor by, DateTimeOffset now)
    {
        reason = ReasonMissing.Require(reason);
        var before = InWords();
        Apply(points, newId);
        Raise(new InductionListChanged(Category, before, InWords()), by, now, reason);
    }

    private string InWords() => string.Join("; ", InOrder.Select(item => $"{item.Text} ({item.WithinDays})"));

    private void Apply(IReadOnlyList<InductionPoint> points, Func<Guid> newId)
    {
        ArgumentNullException.ThrowIfNull(points);
        if (points.Count == 0)
            throw new RuleBrokenException(new InductionListEmpty());
        if (points.Count > Most)
            throw new RuleBrokenException(new InductionListTooLong());
        if (points.Any(point => string.IsNullOrWhiteSpace(point.Text)))
            throw new RuleBrokenException(new InductionPointMissing());
        if (points.Any(point => point.WithinDays is < 0 or > 366))
            throw new RuleBrokenException(new InductionDaysOutOfRange());

        items.Clear();
        items.AddRange(points.Select((point, order) => new InductionItem(newId(), order, point.Text!.Trim(), point.WithinDays)));
    }
}

/// <summary>One point of a list.</summary>
public sealed class InductionItem
{
    internal InductionItem(Guid id, int order, string text, int withinDays) =>
        (Id, Order, Text, WithinDays) = (id, order, text, withinDays);

    private InductionItem()
    {
    }

    public Guid Id { get; private init; }

    public int Order { get; private init; }

    public string Text { get; private init; } = "";

    /// <summary>Calendar days from the first day at work; 0 for the first day itself.</summary>
    public int WithinDays { get; private init; }
}

/// <summary>A point as somebody writes it.</summary>
public sealed record InductionPoint(string? Text, int WithinDays);
