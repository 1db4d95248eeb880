using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SafeguardingPortal.Data.Retention;

/// <summary>
/// A mark beside a record that changed since its keeping was worked out. It is set with every save of the record and has an index of its own, so that
/// however many records there are only those are gone through that have to be.
/// </summary>
public static class KeepingDue
{
    public const string Column = "KeepingDue";

    public static void HasKeeping<T>(this EntityTypeBuilder<T> builder)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Property<bool>(Column);
        builder.HasIndex("SettingId", Column);
    }

    public static IQueryable<T> WhoseKeepingIsDue<T>(this IQueryable<T> records)
        where T : class => records.Where(record => EF.Property<bool>(record, Column));

    public static Task<int> MarkKeepingAsync<T>(this IQueryable<T> records, bool due, CancellationToken ct)
        where T : class => records.ExecuteUpdateAsync(set => set.SetProperty(record => EF.Property<bool>(record, Column), due), ct);
}
