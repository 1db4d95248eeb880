using Microsoft.EntityFrameworkCore;

namespace SafeguardingPortal.Web.Platform.Paging;

/// <summary>Where a page stands in its list. Pages are counted from 1.</summary>
public abstract record PagedList(int Number, int Size, int Total)
{
    public int Pages => Math.Max(1, (Total + Size - 1) / Size);

    public bool HasPrevious => Number > 1;

    public bool HasNext => Number < Pages;
}

/// <summary>One page of a list, with the number of all its rows.</summary>
public sealed record PagedList<T>(IReadOnlyList<T> Items, int Number, int Size, int Total) : PagedList(Number, Size, Total);

public static class Paging
{
    public const int DefaultSize = 25;

    private const int LargestSize = 200;

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
}
