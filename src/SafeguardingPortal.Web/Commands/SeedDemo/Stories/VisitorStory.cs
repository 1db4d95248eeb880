using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Domain.Notices;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Domain.SpotChecks;
using SafeguardingPortal.Domain.Visitors;

namespace SafeguardingPortal.Web.Commands.SeedDemo.Stories;

/// <summary>Visitors come and go, one is here now, one was asked to put a phone away; spot checks are drawn, made and published.</summary>
internal sealed class VisitorStory(DemoWorld world, Leaflet leaflet)
{
    private static readonly (string Name, string? Company, VisitorCategory Category, VisitorDevices Devices, bool Children)[] Callers =
    [
        ("Ruth Amberley", "Speech and language service", VisitorCategory.Professional, VisitorDevices.BagOrPocket, true),
        ("Gareth Pole", "Pole Heating", VisitorCategory.Contractor, VisitorDevices.BagOrPocket, false),
        ("Wilma Crane", null, VisitorCategory.Volunteer, VisitorDevices.Stored, true),
        ("Idris Fell", null, VisitorCategory.ParentOrCarer, VisitorDevices.None, false),
    ];

    public void Tell()
    {
        for (var week = 8; week > 0; week--)
        {
            foreach (var (caller, at) in Callers.Select((caller, at) => (caller, at)))
                Visit(caller, world.At(world.Calendar.DaysAgo(week * 7 - at), 9 + at, 10), stays: 75);
        }

        Visit(Callers[0], world.Now.AddMinutes(-25), stays: null);
        var seen = world.At(world.Calendar.DaysAgo(16), 15, 20);
        world.Tell(VisitorChallenge.Record(
            world.NewId(), world.Setting.Id, null, "A grandparent at the gate", "Filmed the garden with a phone.",
            "Explained the rule. The film was deleted while I watched.", null, world.As("staff", seen), seen));
        Draw(100, 50, revealed: true);
        Draw(42, 6, revealed: false);
    }

    private void Visit(
        (string Name, string? Company, VisitorCategory Category, VisitorDevices Devices, bool Children) caller, DateTimeOffset at,
        int? stays)
    {
        var arrival = new VisitorArrival(
            caller.Name, caller.Company, caller.Category, world.Id("staff"), world.Setting.Sites[0].Id, caller.Children, caller.Devices,
            true,
            null, false, false, GivenLeaflet(caller.Category, at) ? leaflet.Id : null);
        var visit = world.Tell(Domain.Visitors.Visit.SignIn(
            world.NewId(), world.Setting.Id, world.NextReference("VI", at), arrival, null, Actor.Portal, at));
        if (stays is { } minutes)
            visit.SignOut(Actor.Portal, at.AddMinutes(minutes));
    }

    // Those who fetch their own child have it at home.
    private bool GivenLeaflet(VisitorCategory category, DateTimeOffset at) =>
        category != VisitorCategory.ParentOrCarer && Domain.Calendar.London.Date(at) >= leaflet.IssuedOn;

    /// <summary>In restricted time; where the whole period fell into holidays, as if it had not.</summary>
    private IReadOnlyList<SpotCheckTime> TimesOf(DateOnly from, DateOnly until) =>
        SpotCheckPlan.TimesOf(RestrictedTimes.Of(world.Setting), from, until) is { Count: > 0 } times ? times
            : SpotCheckPlan.TimesOf(
                new RestrictedTimes([RestrictedTimes.Usual(world.Plan.Rules)], [], world.Plan.Rules.Breaks), from, until);

    /// <summary>Most of the checks whose time has come were made; the last one of a period that is not published waits.</summary>
    private void Draw(int fromDaysAgo, int untilDaysAgo, bool revealed)
    {
        var (from, until) = (world.Today.AddDays(-fromDaysAgo), world.Today.AddDays(-untilDaysAgo));
        var committed = world.At(from.AddDays(-3), 9, 0);
        var plan = new SpotCheckPlan(
            from, until, 6, TimesOf(from, until),
            [
                .. world.Plan.People.Select(person => world.People[person.Key])
                    .Where(person => ExpectedAtStorage.On(from).Compile()(person) && person.LeftOn is null)
                    .Select(person => new SpotCheckChoice(person.Id, person.Name)),
            ],
            [.. world.Setting.StoragePlaces.Where(place => place.InUse).Select(place => new SpotCheckChoice(place.Id, place.Name))]);
        var seed = SpotCheckLot.Hash($"{world.Plan.Code}:{fromDaysAgo}");
        var draw = world.Tell(SpotCheckDraw.Commit(world.NewId(), world.Setting.Id, plan, seed, world.As("manager", committed), committed));
        var lots = draw.Lots();
        foreach (var lot in lots.Take(revealed ? lots.Count : lots.Count - 1))
        {
            var key = lot.PersonId == world.Id("manager") ? "staff" : "manager";
            var at = lot.At.AddMinutes(4);
            var found = lot.Number == 2;
            draw.RecordResult(
                world.NewId(), lot.Number, found ? SpotCheckOutcome.PlaceNotInOrder : SpotCheckOutcome.AllPutAway,
                found ? "The place was not locked." : null, world.As(key, at), at);
        }

        if (revealed)
        {
            var published = world.At(until.AddDays(3), 9, 30);
            draw.Reveal(world.As("manager", published), published);
        }
    }
}
