using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Breaches.Papers;
using SafeguardingPortal.Domain.Breaches.Work;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Data.Audit;

/// <summary>
/// The entries of one record, which a page that may show the record may show. By its type too: some forms bring the identifier of what they make along,
/// and whoever chose that of another record would read its history.
/// </summary>
public static class RecordHistory
{
    /// <summary>What is written when somebody opens a sensitive record: of interest beside its history, and not in it.</summary>
    public const string Opened = "RecordOpened";

    /// <summary>Records of a case that have their own history; each has the identifier of its case.</summary>
    internal static readonly string[] OfACase = [nameof(Breach), nameof(CasePapers), nameof(CaseWork)];

    public static IQueryable<AuditEntry> HistoryOf<TAggregate>(this IQueryable<AuditEntry> entries, Guid id)
        where TAggregate : Aggregate
    {
        var type = typeof(TAggregate).Name;
        return entries.Where(entry => entry.SubjectId == id && entry.SubjectType == type);
    }

    public static IQueryable<AuditEntry> HistoryOfCase(this IQueryable<AuditEntry> entries, Guid id) =>
        entries.Where(entry => entry.SubjectId == id && OfACase.Contains(entry.SubjectType));
}
