using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace SafeguardingPortal.Web.Platform.Paging;

/// <summary>A page of a list, as the links to the pages beside it need it.</summary>
public interface IPageOfList
{
    int Number { get; }

    bool HasPrevious { get; }

    bool HasNext { get; }

    /// <summary>"26 to 50 of 312", or without the end where it was not counted.</summary>
    string Position { get; }
}

/// <summary>Where a page stands in its list. Pages are counted from 1.</summary>
public abstract record PagedList(int Number, int Size, int Total) : IPageOfList
{
    public string Position => string.Create(
        CultureInfo.InvariantCulture, $"{((Number - 1) * Size) + 1} to {Math.Min(Number * Size, Total)} of {Total}");

    public int Pages => Math.Max(1, (Total + Size - 1) / Size);

    public bool HasPrevious => Number > 1;

    public bool HasNext => Number < Pages;
}

/// <summary>One page of a list, with the number of all its rows.</summary>
public sealed record PagedList<T>(IReadOnlyList<T> Items, int Number, int Size, int Total) : PagedList(Number, Size, Total);

/// <summary>One page of a list that nobody counted: it is only known whether more follows. For lists that grow without end.</summary>
public sealed record UncountedList<T>(IReadOnlyList<T> Items, int Number, int Size, bool HasNext) : IPageOfList
{
    public bool HasPrevious => Number > 1;

    public string Position => string.Create(CultureInfo.InvariantCulture, $"{((Number - 1) * Size) + 1} to {((Number - 1) * Size) + Items.Count}");
}

public static class Paging
{
    public const int DefaultSize = 25;

    private const int LargestSize = 200;

    // Nobody turns so far; beyond it the number of the first row would be no number.
    private const int LargestNumber = 1_000_000;

    /// <summary>Counts and cuts in the database. A page before the first is the first; one after the last is the last.
    /// The query must be ordered.</summary>
    public static async Task<PagedList<T>> ToPageAsync<T>(
        this IQueryable<T> query, int? number, int size = DefaultSize, CancellationToken cancellation = default)
    {
        size = Math.Clamp(size, 1, LargestSize);
        var total = await query.CountAsync(cancellation);
        var last = Math.Max(1, (total + size - 1) / size);
        var at = Math.Clamp(number ?? 1, 1, last);
        var items = total == 0 ? [] : await query.Skip((at - 1) * size).Take(size).ToListAsync(cancellation);
        return new PagedList<T>(items, at, size, total);
    }

    /// <summary>Cuts in the database and counts nothing: one row more than the page holds tells whether another follows. The query must be ordered.</summary>
    public static async Task<UncountedList<T>> ToUncountedPageAsync<T>(
        this IQueryable<T> query, int? number, int size = DefaultSize, CancellationToken cancellation = default)
    {
        size = Math.Clamp(size, 1, LargestSize);
        var at = Math.Clamp(number ?? 1, 1, LargestNumber);
        var items = await query.Skip((at - 1) * size).Take(size + 1).ToListAsync(cancellation);
        return new UncountedList<T>([.. items.Take(size)], at, size, items.Count > size);
    }
}
