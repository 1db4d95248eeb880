using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Tasks;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SubjectAccess;

/// <summary>Requests for somebody's own data that nobody has answered yet, for those who answer them; never a person's own.</summary>
public sealed class RequestsToAnswer(PortalDbContext db, CurrentPerson me, SchoolClock clock) : IHomeTasks
{
    public HomeGroup Group => HomeGroup.Waiting;

    public async Task<IReadOnlyList<HomeTask>> FindAsync(CancellationToken ct)
    {
        if (!me.May(Permission.AnswerSubjectAccess))
            return [];
        var today = clock.Today;
        var open = await db.RequestsFor(me).Where(request => request.AnsweredOn == null)
            .GroupBy(request => 1)
            .Select(group => new
            {
                Count = group.Count(),
                Late = group.Count(request => request.DueOn < today),
                First = group.Min(request => request.DueOn),
            })
            .SingleOrDefaultAsync(ct);
        return open is null
            ? []
            : [HomeTask.ByDay($"{Words.Count(open.Count, "request")} for somebody\u2019s own data to answer", open.Late, open.First, "/subject-access", "Answer")];
    }
}
