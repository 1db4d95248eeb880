using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Training;
using SafeguardingPortal.Domain.Training;
using SafeguardingPortal.Web.Platform.Tasks;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Training;

/// <summary>The trainings that I lack or that run out within 30 days.</summary>
public sealed class TrainingOwed(PortalDbContext db, CurrentPerson me, SchoolClock clock) : IHomeTasks
{
    public HomeGroup Group => HomeGroup.Owed;

    public async Task<IReadOnlyList<HomeTask>> FindAsync(CancellationToken ct)
    {
        var courses = await db.CoursesOnOfferAsync(ct);
        if (courses.Count == 0)
            return [];

        var standings = await db.StandingsAsync([me.PersonId], courses, clock.Today, ct);
        return
        [
            .. from course in courses
               let standing = standings.GetValueOrDefault((me.PersonId, course.Id))
               where standing is { DueOn: not null, State: Standing.Expired or Standing.NotYetHeld or Standing.DueIn30 }
               select new HomeTask(
                   course.Title, standing.IsLate ? "overdue" : "due",
                   standing.IsLate
                       ? $"training was due {Words.Date(standing.DueOn!.Value)}" : $"training by {Words.Date(standing.DueOn!.Value)}",
                   "/training", "See my training"),
        ];
    }
}
