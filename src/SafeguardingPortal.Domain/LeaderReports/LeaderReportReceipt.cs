using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.LeaderReports;

/// <summary>One person's word that they read a report they were given here. Given once, in their own name, and never changed.</summary>
public sealed class LeaderReportReceipt : Aggregate
{
    private LeaderReportReceipt()
    {
    }

    public Guid ReportId { get; private init; }

    public Guid PersonId { get; private init; }

    public DateTimeOffset ReadAt { get; private init; }

    public static LeaderReportReceipt Give(Guid id, LeaderReport report, Actor by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(by);
        if (!report.Recipients.Any(recipient => recipient.IsAsked && recipient.PersonId == by.PersonId))
            throw new RuleBrokenException(new ReceiptForAnotherReader());

        var receipt = new LeaderReportReceipt
        {
            Id = id,
            SettingId = report.SettingId,
            ReportId = report.Id,
            PersonId = by.PersonId,
            ReadAt = now,
        };
        receipt.Raise(new LeaderReportRead(by.Name, report.Reference), by, now);
        return receipt;
    }
}
