using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Tablets;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Domain.Tablets;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Platform.Tablets;

/// <summary>
/// Who stands at the tablet now. A visit begins with a card or a PIN, serves one task, and ends with it (<see cref="EndAsync"/>), with
/// "I am done", after a minute in which nothing happens, or when the next person begins.
/// </summary>
public sealed class TabletVisits(PortalDbContext db, CurrentTablet tablet, CurrentPerson me, SchoolClock clock, IHttpContextAccessor http)
{
    public const string Cookie = "portal-tablet-visit";

    /// <summary>A minute of nothing ends a visit.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(1);

    private TabletVisit? visit;

    /// <summary>How the person made themself known; null when nobody stands here.</summary>
    public Identification? How => visit?.How;

    private HttpContext Http => http.HttpContext!;

    /// <summary>Finds the visit of this browser, if it still runs, and makes its person the current one.</summary>
    public async Task LoadAsync(CancellationToken ct)
    {
        if (!Guid.TryParse(Http.Request.Cookies[Cookie]?.Split('.')[0], out var id))
            return;

        var now = clock.Now;
        var hash = TabletSecrets.Hash(Http.Request.Cookies[Cookie]!);
        visit = await db.TabletVisits.AsNoTracking().FirstOrDefaultAsync(
            found => found.Id == id && found.TabletId == tablet.Id && found.SecretHash == hash && found.EndsAt > now, ct);
        if (visit is null)
            return;

        var person = await db.People.AsNoTracking().Include(found => found.Roles).SingleAsync(found => found.Id == visit.PersonId, ct);
        if (person.RolesOn(clock.Today).Count == 0)
            visit = null;
        else
            me.StandAtTablet(tablet.Setting, ActorOf(person));
        if (visit is not null && visit.EndsAt < now + Idle)
            await EndAtAsync(now + Idle, ct);
    }

    /// <summary>Begins a visit, and ends any that runs at this tablet. The caller has seen the card or the PIN, and saves.</summary>
    public async Task BeginAsync(StaffMember person, PinCard card, Identification how, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(card);
        if (person.RolesOn(clock.Today).Count == 0)
            throw new RuleBrokenException(new PinCardNotInUse());

        var now = clock.Now;
        card.NoteUse(ActorOf(person), tablet.Name, how, now);
        await db.TabletVisits.Where(running => running.TabletId == tablet.Id && running.EndsAt > now)
            .ExecuteUpdateAsync(set => set.SetProperty(running => running.EndsAt, now), ct);
        var id = Ids.New();
        var secret = $"{id}.{TabletSecrets.NewSecret()}";
        db.TabletVisits.Add(new TabletVisit
        {
            Id = id,
            SettingId = db.SettingId,
            TabletId = tablet.Id,
            PersonId = person.Id,
            SecretHash = TabletSecrets.Hash(secret),
            How = how,
            StartedAt = now,
            EndsAt = now + Idle,
        });
        Http.Response.Cookies.Append(Cookie, secret, Options());
    }

    /// <summary>The person proved by PIN who the card said they were.</summary>
    public Task RaiseToPinAsync(CancellationToken ct) => Row(visit!.Id)
        .ExecuteUpdateAsync(set => set.SetProperty(running => running.How, Identification.Pin), ct);

    /// <summary>Gives someone who reads a long text more time than a minute; where there is script the page still ends after a minute
    /// without a touch.</summary>
    public Task AllowReadingAsync(TimeSpan time, CancellationToken ct) => EndAtAsync(clock.Now + time, ct);

    /// <summary>The task is done, or given up: the next page of this tablet knows nobody.</summary>
    public async Task EndAsync(CancellationToken ct)
    {
        if (!Http.Request.Cookies.ContainsKey(Cookie))
            return;

        if (visit is not null)
            await EndAtAsync(clock.Now, ct);
        visit = null;
        Http.Response.Cookies.Delete(Cookie, Options());
        // What the browser kept of the pages goes too (over HTTPS; without it they were never to be stored in the first place).
        Http.Response.Headers["Clear-Site-Data"] = "\"cache\"";
    }

    private Task EndAtAsync(DateTimeOffset end, CancellationToken ct) => Row(visit!.Id)
        .ExecuteUpdateAsync(set => set.SetProperty(running => running.EndsAt, end), ct);

    private IQueryable<TabletVisit> Row(Guid id) => db.TabletVisits.Where(running => running.Id == id);

    private CookieOptions Options() =>
        new() { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = Http.Request.IsHttps, IsEssential = true };

    private static Actor ActorOf(StaffMember person) => new(person.Id, person.Name, new HashSet<Role> { Role.Staff });
}
