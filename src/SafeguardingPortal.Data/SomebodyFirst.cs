using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace SafeguardingPortal.Data;

/// <summary>Why a save failed: because somebody else was first, or because something is wrong.</summary>
public static class SomebodyFirst
{
    private const string PostgreSqlUnique = "23505";

    // SQL Server's unique index, and its primary key or unique constraint. Its client keeps the number with the exception, whose type is not
    // known here.
    private const string NumberInSqlServer = "HelpLink.EvtID";
    private static readonly string[] SqlServerUnique = ["2601", "2627"];

    /// <summary>Whether another row with the same unique values was saved before, or the row was changed in between.</summary>
    public static bool SomebodyWasFirst(this DbUpdateException failed) => failed is DbUpdateConcurrencyException || failed.IsNotUnique();

    /// <summary>Whether another row with the same unique values was saved before.</summary>
    public static bool IsNotUnique(this DbUpdateException failed)
    {
        ArgumentNullException.ThrowIfNull(failed);
        return failed.GetBaseException() is DbException cause
            && (cause.SqlState == PostgreSqlUnique || SqlServerUnique.Contains(cause.Data[NumberInSqlServer] as string));
    }
}
