using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Training;
using SafeguardingPortal.Web.Platform.Tasks;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Training;

/// <summary>
/// Asks whoever has looked at their own privacy once to look again after a year. The first time comes with induction or training.
/// </summary>
public sealed class PrivacyChecksOwed(PortalDbContext db, CurrentPerson me, SchoolClock clock) : IHomeTasks
{
    private const int DaysAhead = 14;

    public HomeGroup Group => HomeGroup.Owed;

    public async Task<IReadOnlyList<HomeTask>> FindAsync(CancellationToken ct)
    {
        var myId = me.PersonId;
        var last = await db.PrivacyChecks.Where(check => check.PersonId == myId).MaxAsync(check => (DateOnly?)check.DoneOn, ct);
        if (last?.AddMonths(PrivacyCheck.AgainAfterMonths) is not { } again || again > clock.Today.AddDays(DaysAhead))
            return [];

        return
        [
            new HomeTask("Look at my own privacy", "due", $"last done {Words.Date(last.Value)}", "/training/privacy", "Look at it"),
        ];
    }
}
