using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.SignOffs;
using SafeguardingPortal.Domain.SignOffs;
using SafeguardingPortal.Web.Platform.Tasks;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SignOffs;

/// <summary>Policies that this person is asked to sign.</summary>
public sealed class SignaturesOwed(PortalDbContext db, CurrentPerson me, SchoolClock clock) : IHomeTasks
{
    public HomeGroup Group => HomeGroup.Owed;

    public async Task<IReadOnlyList<HomeTask>> FindAsync(CancellationToken ct)
    {
        var duties = SignOffClock.Of(me.Setting.Rules);
        var startOfGrace = SchoolClock.FromLondon(duties.OverdueSince(clock.Today).AddDays(1).ToDateTime(TimeOnly.MinValue));
        var owed = await db.SignOffDuties(duties, clock.Today, startOfGrace)
            .Where(duty => duty.PersonId == me.PersonId && !duty.IsSigned)
            .OrderByDescending(duty => duty.IsOverdue).ThenBy(duty => duty.SearchTitle)
            .Select(duty => new { duty.PolicyId, duty.PolicyTitle, duty.IsOverdue })
            .ToListAsync(ct);
        return [.. owed.Select(duty => new HomeTask(
            duty.PolicyTitle, duty.IsOverdue ? "overdue" : "due", duty.IsOverdue ? "signature late" : "to sign",
            $"/sign-offs/{duty.PolicyId}", "Read and sign"))];
    }
}
