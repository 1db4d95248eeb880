using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Web.Commands.SeedDemo;

/// <summary>The first day: the setting is set up, its places are added and its people join.</summary>
internal static class DemoOpening
{
    public static Setting Open(DemoWorld world)
    {
        var (plan, at) = (world.Plan, world.At(world.Beginning, 9, 0));
        var setting = Setting.Open(
            world.NewId(), plan.Code, plan.Name, plan.Kind, plan.LocalAuthority, plan.Terms, plan.Rules, Actor.Portal, at);
        foreach (var site in plan.Sites)
        {
            var added = setting.AddSite(world.NewId(), site.Name, Actor.Portal, at);
            foreach (var place in site.StoragePlaces)
                setting.AddStoragePlace(world.NewId(), added.Id, place, site.Slots, Actor.Portal, at, site.Slots is not null);
        }

        if (plan.Kinds.Count > 0)
            setting.RuleKinds(plan.Kinds, world.NewId, "As the policy on smart technology says.", Actor.Portal, at);
        if (plan.Times != DemoTimes.Usual)
            TellTimes(world, setting, at);
        return setting;
    }

    private static void TellTimes(DemoWorld world, Setting setting, DateTimeOffset at)
    {
        const string Why = "Entered when the setting began to use the portal.";
        setting.NameTerms(TermsOf(world), world.NewId, Why, Actor.Portal, at);
        var usual = RestrictedTimes.Usual(world.Plan.Rules);
        if (world.Plan.Times == DemoTimes.InTerm)
        {
            setting.ChangeRestrictedPeriod(setting.Id, usual with { Holds = PeriodHolds.InTerm }, Why, Actor.Portal, at);
            setting.ChangeBreakRule(new BreakRule(true, new(12, 0), new(13, 15), "in the staff room"), Why, Actor.Portal, at);
        }

        var fair = world.Today.AddDays(20);
        fair = fair.AddDays((DayOfWeek.Saturday - fair.DayOfWeek + 7) % 7);
        setting.AddRestrictedPeriod(
            world.NewId(), new RestrictedHours(Weekdays.None, new(11, 0), new(15, 0), PeriodHolds.OnNamedDays, [fair]),
            "Families and children are here for the fair.", Actor.Portal, at);
    }

    /// <summary>The open stretches of the calendar, each until a holiday of more than a long weekend.</summary>
    private static List<NamedTerm> TermsOf(DemoWorld world)
    {
        var terms = new List<NamedTerm>();
        foreach (var day in world.Calendar.OpenDays(world.Beginning, world.Today.AddDays(45)))
        {
            if (terms.Count > 0 && day.DayNumber - terms[^1].LastDay.DayNumber <= 5)
                terms[^1] = terms[^1] with { LastDay = day };
            else
                terms.Add(new NamedTerm(SchoolTerm.Of(day).Name, day, day));
        }

        return terms;
    }

    public static StaffMember Join(DemoWorld world, DemoPerson person)
    {
        var started = world.Today.AddDays(-person.StartedDaysAgo);
        var joined = started > world.Beginning ? world.At(started, 8, 30) : world.At(world.Beginning, 10, 0);
        var member = StaffMember.Join(
            world.NewId(), world.Setting.Id, person.Name, person.SignsIn ? world.Plan.AddressOf(person) : null, person.JobTitle,
            person.Category, started, Actor.Portal, joined);

        var since = person.InRolesSinceDaysAgo is { } days ? world.Today.AddDays(-days) : started;
        foreach (var role in person.Roles)
            member.Appoint(world.NewId(), role, since, Actor.Portal, since > started ? world.At(since, 19, 30) : joined);
        if (person.LeftDaysAgo is { } left)
            member.Leave(world.Today.AddDays(-left), "Moved away", Actor.Portal, world.At(world.Today.AddDays(-left), 15, 30));
        return member;
    }
}
