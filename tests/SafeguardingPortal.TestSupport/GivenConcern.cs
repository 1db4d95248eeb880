using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Concerns;
using SafeguardingPortal.Domain.Devices;

namespace SafeguardingPortal.TestSupport;

/// <summary>A low-level concern, recorded yesterday by the setting's DSL about its member of staff unless told otherwise.</summary>
public sealed class GivenConcern(TestSetting setting)
{
    private TestPerson recorder = setting[Role.Dsl];
    private TestPerson about = setting[Role.Staff];
    private TestPerson[] keptFrom = [];
    private DateOnly on = TestClock.Today.AddDays(-1);
    private TimeOnly? time = new TimeOnly(11, 15);
    private ConcernKind kind = ConcernKind.DeviceInRestrictedTime;
    private DeviceKind? device;
    private string? where = "Sensory room";
    private Guid? fromCase;
    private bool dealtWith;

    public static string What => "Read a message on a quince-coloured watch at story time.";

    public GivenConcern About(TestPerson person)
    {
        about = person;
        return this;
    }

    public GivenConcern RecordedBy(TestPerson person)
    {
        recorder = person;
        return this;
    }

    public GivenConcern KeptFrom(params TestPerson[] people)
    {
        keptFrom = people;
        return this;
    }

    public GivenConcern On(DateOnly day, TimeOnly? at = null)
    {
        (on, time) = (day, at ?? time);
        return this;
    }

    public GivenConcern Of(ConcernKind what, string? place = "Sensory room", DeviceKind? with = null)
    {
        (kind, where, device) = (what, place, with);
        return this;
    }

    public GivenConcern FromCase(Breach breach)
    {
        fromCase = breach?.Id;
        return this;
    }

    public GivenConcern DealtWith()
    {
        dealtWith = true;
        return this;
    }

    public async Task<Concern> SavedAsync()
    {
        Concern? made = null;
        await setting.QueryAsync(async db =>
        {
            var people = (await db.People.Include(person => person.Roles).ToListAsync())
                .Select(person => new PersonInRoles(person.Id, person.RolesOn(TestClock.Today))).ToList();
            var now = TestClock.Start.AddMinutes(-30);
            made = Concern.Record(
                Ids.New(), setting.Id, $"LC-2026-{Ids.New().ToString("N")[^6..]}",
                new ConcernFacts(about.Id, kind, What, on, time, where, device, "Two adults there", "A colleague", null, FromCaseId: fromCase),
                [.. keptFrom.Select(person => new KeptFromPerson(Ids.New(), person.Id))], people, recorder.Actor, now);
            if (dealtWith)
                made.RecordDealtWith("A talk", "Enough", setting[Role.Oversight].Actor, now.AddMinutes(1));
            db.Concerns.Add(made);
            return await db.SaveChangesAsync();
        });
        return made!;
    }
}
