using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Rosters;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Domain.Exceptions;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Reviews;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Home.Home;

/// <summary>What others cannot go on with until this person acts. Counts and dates only: nothing here tells what a record is
/// about.</summary>
internal sealed class WaitingForMe(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    private const int ReviewsSeenAhead = 30;
    private const int MostApprovals = 5;

    public async Task<List<HomeTask>> FindAsync(CancellationToken ct)
    {
        var tasks = new List<HomeTask>();
        await AddDecisionsAsync(tasks, ct);
        if (me.May(Permission.WorkOnBreaches))
            await AddReportsAsync(tasks, ct);
        if (me.May(Permission.DecideExceptions))
            await AddRequestsAsync(tasks, ct);
        if (me.May(Permission.SeeDeviceRegister))
            await AddDevicesAsync(tasks, ct);
        if (me.May(Permission.CompleteReviews))
            await AddReviewsAsync(tasks, ct);
        if (me.May(Permission.ApprovePolicies))
            await AddApprovalsAsync(tasks, ct);
        return tasks;
    }

    private async Task AddDecisionsAsync(List<HomeTask> tasks, CancellationToken ct)
    {
        var asked = await db.Breaches.Where(BreachAccess.NotKeptFrom(me.PersonId)).Where(breach => breach.State != BreachState.Closed)
            .SelectMany(breach => breach.SecondOpinions)
            .Where(opinion => opinion.AskedOfId == me.PersonId && opinion.Agreed == null)
            .Select(opinion => opinion.Id)
            .ToListAsync(ct);
        tasks.AddRange(asked.Select(id => new HomeTask(
            "A decision that needs a second person", "due", "waits for you", $"/breaches/second-opinions/{id}", "Answer")));
    }

    private async Task AddReportsAsync(List<HomeTask> tasks, CancellationToken ct)
    {
        var today = clock.Today;
        var open = await db.Breaches.Where(BreachAccess.VisibleTo(me.Actor)).Where(breach => breach.State != BreachState.Closed)
            .GroupBy(breach => 1)
            .Select(group => new
            {
                Count = group.Count(),
                New = group.Count(breach => breach.State == BreachState.Reported),
                Late = group.Count(breach => breach.NextDueOn < today),
                First = group.Min(breach => breach.NextDueOn),
            })
            .SingleOrDefaultAsync(ct);
        if (open is null)
            return;
        var what = Words.Count(open.Count, "open report") + (open.New == 0 ? "" : $", {open.New} not triaged yet");
        tasks.Add(open.First is { } first
            ? ByDay(what, open.Late, first, "/breaches", "Look at the reports")
            : new HomeTask(what, "info", "no deadline", "/breaches", "Look at the reports"));
    }

    private async Task AddRequestsAsync(List<HomeTask> tasks, CancellationToken ct)
    {
        var (now, myId) = (clock.Now, me.PersonId);
        var mine = ExceptionRules.All.Where(rules => rules.Deciders.Any(me.Actor.Holds)).Select(rules => rules.Type).ToList();
        var waiting = await db.ExceptionRequests
            .Where(request => request.State == ExceptionState.Requested && request.Until > now)
            .Where(request => request.RequesterId != myId && mine.Contains(request.Type))
            .GroupBy(request => 1)
            .Select(group => new { Count = group.Count(), First = group.Min(request => request.From) })
            .SingleOrDefaultAsync(ct);
        if (waiting is not null)
            tasks.Add(ByTime(Words.Count(waiting.Count, "exception") + " to decide", waiting.First, now));
    }

    private async Task AddDevicesAsync(List<HomeTask> tasks, CancellationToken ct)
    {
        var (today, myId) = (clock.Today, me.PersonId);
        var flags = await db.DeviceCheckIns.Where(checkIn => checkIn.FlagsToSee > 0 && checkIn.PersonId != myId)
            .SumAsync(checkIn => checkIn.FlagsToSee, ct);
        if (flags > 0)
            tasks.Add(new HomeTask(Words.Count(flags, "device") + " taken out without an exception", "due", "not looked at",
                "/devices/flags", "Look at them"));

        if (!ExpectedAtStorage.CutOffPassed(me.Setting, today, clock.Now))
            return;
        var missing = await db.ExpectedOn(today).Where(person => person.Id != myId)
            .CountAsync(person => !db.DeviceCheckIns.Any(checkIn => checkIn.PersonId == person.Id && checkIn.Day == today), ct);
        if (missing > 0)
        {
            tasks.Add(new HomeTask(
                Words.Count(missing, "person", "people") + " not checked in today", "due", "nothing known",
                "/devices/register?show=Missing", "See who"));
        }
    }

    private async Task AddReviewsAsync(List<HomeTask> tasks, CancellationToken ct)
    {
        var (today, soon) = (clock.Today, clock.Today.AddDays(ReviewsSeenAhead));
        var reviews = await db.Reviews.Where(review => review.State == ReviewState.Open && review.DueOn <= soon)
            .GroupBy(review => 1)
            .Select(group => new
            {
                Count = group.Count(),
                Late = group.Count(review => review.DueOn < today),
                First = group.Min(review => review.DueOn),
            })
            .SingleOrDefaultAsync(ct);
        if (reviews is not null)
            tasks.Add(ByDay(Words.Count(reviews.Count, "policy review"), reviews.Late, reviews.First, "/reviews", "Review"));
    }

    private async Task AddApprovalsAsync(List<HomeTask> tasks, CancellationToken ct)
    {
        var (myId, twoPeople) = (me.PersonId, me.Setting.Rules.TwoPersonApproval);
        var waiting = await db.PolicyVersions
            .Where(version => version.State == PolicyVersionState.AwaitingApproval)
            .Where(version => !twoPeople || !version.Authors.Any(author => author.PersonId == myId))
            .OrderBy(version => version.SentForApprovalAt)
            .Select(version => new { version.PolicyId, version.Title, version.Number })
            .Take(MostApprovals).ToListAsync(ct);
        tasks.AddRange(waiting.Select(version => new HomeTask(
            $"Version {version.Number} of {version.Title}", "due", "waits for approval", $"/policies/{version.PolicyId}/approve",
            "Decide")));
    }

    private static HomeTask ByDay(string what, int late, DateOnly first, string path, string verb) => late > 0
        ? new HomeTask(what, "overdue", $"{late} late", path, verb)
        : new HomeTask(what, "due", $"by {Words.Date(first)}", path, verb);

    private static HomeTask ByTime(string what, DateTimeOffset first, DateTimeOffset now) => first <= now
        ? new HomeTask(what, "overdue", "wanted already", "/exceptions", "Decide")
        : new HomeTask(what, "due", $"wanted from {Words.DateTime(first)}", "/exceptions", "Decide");
}
