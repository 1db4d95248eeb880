using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.LeaderReports;
using SafeguardingPortal.Web.Platform.Tasks;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.LeaderReports;

/// <summary>The reports that I was given here and have not read.</summary>
public sealed class LeaderReportsOwed(PortalDbContext db, CurrentPerson me) : IHomeTasks
{
    private const int Most = 5;

    public HomeGroup Group => HomeGroup.Owed;

    public async Task<IReadOnlyList<HomeTask>> FindAsync(CancellationToken ct)
    {
        var myId = me.PersonId;
        var unread = await db.LeaderReports
            .Where(report => report.Recipients.Any(recipient => recipient.PersonId == myId && recipient.How == HandedOver.InPortal))
            .Where(report => !db.LeaderReportReceipts.Any(receipt => receipt.ReportId == report.Id && receipt.PersonId == myId))
            .OrderBy(report => report.GivenAt).Select(report => new { report.Id, report.Reference })
            .Take(Most).ToListAsync(ct);
        return
        [
            .. unread.Select(report =>
                new HomeTask(report.Reference, "due", "report to read", $"/leader-reports/{report.Id}", "Read it")),
        ];
    }
}
