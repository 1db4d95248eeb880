using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Data.Mappings;

/// <summary>What holds for every table, so that a mapping only says what is special about its own.</summary>
internal static class ModelConventions
{
    private const string LongTextMark = "Portal:LongText";
    private const string FoundByBeginningMark = "Portal:FoundByBeginning";
    public const string KeptOutOfAuditMark = "Portal:KeptOutOfAudit";
    public const string FollowsMark = "Portal:Follows";
    private const int DefaultLength = 200;

    /// <summary>Text of any length. Everything else is 200 characters unless its mapping says otherwise.</summary>
    public static PropertyBuilder<T> LongText<T>(this PropertyBuilder<T> property)
    {
        property.Metadata.SetAnnotation(LongTextMark, true);
        return property;
    }

    /// <summary>The audit trail, which has more readers than the record, tells that this changed and not to what.</summary>
    public static PropertyBuilder<T> KeptOutOfAudit<T>(this PropertyBuilder<T> property)
    {
        property.Metadata.SetAnnotation(KeptOutOfAuditMark, true);
        return property;
    }

    /// <summary>It follows from what is recorded beside the aggregate, in one that has an event of its own for it: it may change without one.</summary>
    public static PropertyBuilder<T> Follows<T>(this PropertyBuilder<T> property)
    {
        property.Metadata.SetAnnotation(FollowsMark, true);
        return property;
    }

    /// <summary>
    /// A code such as BR-2026-0007, compared byte by byte: only then does an index of PostgreSQL answer what begins with some letters. An
    /// index of SQL Server always does.
    /// </summary>
    public static PropertyBuilder<string> FoundByBeginning(this PropertyBuilder<string> code)
    {
        code.Metadata.SetAnnotation(FoundByBeginningMark, true);
        return code;
    }

    public static void Apply(ModelBuilder builder, PortalDbContext db)
    {
        var byteByByte = db.Database.ProviderName!.EndsWith("PostgreSQL", StringComparison.Ordinal) ? "C" : null;
        foreach (var entity in builder.Model.GetEntityTypes().ToList())
        {
            if (entity.ClrType.Namespace!.StartsWith("Microsoft.", StringComparison.Ordinal))
                continue;
            GiveIdsOurselves(entity);
            foreach (var property in entity.GetProperties())
                Shape(property, byteByByte);
            foreach (var foreignKey in entity.GetForeignKeys().Where(key => !key.IsOwnership && !IsChildOfAggregate(key)))
                foreignKey.DeleteBehavior = DeleteBehavior.Restrict;
            if (typeof(Aggregate).IsAssignableFrom(entity.ClrType))
                Guard(builder.Entity(entity.ClrType));
            if (typeof(IBelongToSetting).IsAssignableFrom(entity.ClrType))
                Filter(builder.Entity(entity.ClrType), db);
        }
    }

    // A child with its key already set would be taken for a stored row and updated instead of inserted.
    private static void GiveIdsOurselves(IMutableEntityType entity)
    {
        foreach (var property in entity.GetProperties().Where(property => property.IsPrimaryKey() && property.ClrType == typeof(Guid)))
            property.ValueGenerated = ValueGenerated.Never;
    }

    // SQL Server refuses several cascade paths; a child is never removed by removing its parent here, but only the child's own
    // aggregate may remove it from its list.
    private static bool IsChildOfAggregate(IMutableForeignKey key) =>
        key.PrincipalToDependent is { IsCollection: true } && !typeof(Aggregate).IsAssignableFrom(key.DeclaringEntityType.ClrType);

    private static void Shape(IMutableProperty property, string? byteByByte)
    {
        var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        if (type.IsEnum)
        {
            property.SetProviderClrType(typeof(string));
            property.SetMaxLength(property.GetMaxLength() ?? 60);
        }
        else if (type == typeof(DateTimeOffset))
        {
            property.SetPrecision(6);
            if (property.GetValueConverter() is null)
                property.SetValueConverter(new ValueConverter<DateTimeOffset, DateTimeOffset>(time => Stored(time), time => time));
        }
        else if (type == typeof(string) && property.GetMaxLength() is null && property.FindAnnotation(LongTextMark) is null)
        {
            property.SetMaxLength(DefaultLength);
        }

        if (property.RemoveAnnotation(FoundByBeginningMark) is not null)
            property.SetCollation(byteByByte);
        property.RemoveAnnotation(LongTextMark);
    }

    // PostgreSQL keeps microseconds and insists on UTC; rounding here keeps both engines to the same value.
    private static DateTimeOffset Stored(DateTimeOffset time)
    {
        var utc = time.ToUniversalTime();
        return new DateTimeOffset(utc.Ticks - utc.Ticks % TimeSpan.TicksPerMicrosecond, TimeSpan.Zero);
    }

    private static void Guard(EntityTypeBuilder aggregate)
    {
        aggregate.Property(nameof(Aggregate.Version)).IsConcurrencyToken();
        aggregate.Ignore(nameof(Aggregate.Raised));
    }

    private static void Filter(EntityTypeBuilder entity, PortalDbContext db)
    {
        // e => e.SettingId == db.SettingId; EF replaces the captured context by the one that runs the query.
        var row = Expression.Parameter(entity.Metadata.ClrType, "row");
        var ofRow = Expression.Property(row, nameof(IBelongToSetting.SettingId));
        var ofScope = Expression.Property(Expression.Constant(db), nameof(PortalDbContext.SettingId));
        entity.HasQueryFilter(Expression.Lambda(Expression.Equal(ofRow, ofScope), row));
    }
}
