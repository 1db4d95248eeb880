using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Platform.Tasks;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Breaches;

/// <summary>
/// Reports of this person's own to which those who handle it wrote last: no mail goes to whoever reported in confidence. It says neither what it is
/// about nor which report it is, since others may see the page; an anonymous report is linked to nobody and is never here.
/// </summary>
public sealed class AskedAboutReports(PortalDbContext db, CurrentPerson me) : IHomeTasks
{
    public HomeGroup Group => HomeGroup.Waiting;

    public async Task<IReadOnlyList<HomeTask>> FindAsync(CancellationToken ct)
    {
        var mine = db.Breaches.Where(BreachAccess.ReceiptFor(me.PersonId)).Where(BreachAccess.NotKeptFrom(me.PersonId))
            .Where(breach => breach.ClosedAt == null);
        var asked = await (
            from breach in mine
            join papers in db.CasePapers on breach.Id equals papers.Id
            let wroteLast = papers.Messages.Where(message => !message.Withheld).OrderByDescending(message => message.At)
                .Select(message => (bool?)message.FromReporter).FirstOrDefault()
            where wroteLast == false
            orderby breach.ReportedAt
            select breach.Id).ToListAsync(ct);
        return [.. asked.Select(id => new HomeTask(
            "You were asked something about your report", "due", "waits for you", $"/breaches/receipts/{id}", "Read and answer"))];
    }
}
