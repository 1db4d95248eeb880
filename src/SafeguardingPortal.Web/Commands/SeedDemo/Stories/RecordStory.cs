using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Concerns;
using SafeguardingPortal.Domain.Retention;
using SafeguardingPortal.Domain.RuleBooks;
using SafeguardingPortal.Domain.SubjectAccess;

namespace SafeguardingPortal.Web.Commands.SeedDemo.Stories;

/// <summary>How long the demo's records are kept: one on hold, one that waits for a second person, one that is gone.</summary>
internal sealed class RecordStory(DemoWorld world)
{
    public void Tell()
    {
        var at = world.At(world.Calendar.DaysAgo(4), 15, 20);
        if (world.Told.OfType<Breach>().FirstOrDefault(breach => breach is { IsOpen: false, Outcome: Outcome.Unsubstantiated }) is { } allegation)
        {
            var keeping = Begin(KeptRecord.Of(allegation), KeepingFacts.Of(allegation, Left(), null), at);
            keeping.PlaceHold(world.NewId(), "The family has asked a solicitor.", world.As("manager", at), at);
        }

        if (world.Plan.People.FirstOrDefault(person => person is { LeftDaysAgo: > 30, Roles: [Role.Staff] }) is not { } leaver)
            return;
        var concern = AboutLeaver(leaver, leaver.LeftDaysAgo!.Value + 20);
        Begin(KeptRecord.Of(concern), KeepingFacts.Of(concern, Left(), null), at)
            .AskForDisposal("Left three months ago; nothing is open and nothing joins it.", world.As(Handler(at), at), at);
        Gone(leaver, at);
        world.Tell(AccessRequest.Open(
            world.NewId(), world.Setting.Id, world.NextReference("SA", at), world.Id(leaver.Key), London.Date(at).AddDays(-2),
            "By letter, with the address that payroll has.", AnswerLimit.Of(RuleBook.AsItComes), world.As("manager", at), at));
    }

    private Concern AboutLeaver(DemoPerson leaver, int daysAgo)
    {
        var day = world.Calendar.DaysAgo(daysAgo);
        var at = world.At(day, 16, 30);
        var concern = Concern.Record(
            world.NewId(), world.Setting.Id, world.NextReference("LC", at),
            new ConcernFacts(
                world.Id(leaver.Key), ConcernKind.ImproperLanguage, "Spoke roughly to a child who would not put on shoes.", day, new TimeOnly(12, 5),
                "Cloakroom", ToldBy: "A parent"),
            [], world.InRoles(day), world.As("manager", at), at);
        world.Tell(concern);
        concern.RecordDealtWith("A talk, and a day of shadowing a colleague.", "It was one moment of a long day.", world.As("manager", at), at.AddMinutes(45));
        return concern;
    }

    // What is left of a record that two people disposed of: its tombstone, and nothing else.
    private void Gone(DemoPerson leaver, DateTimeOffset at)
    {
        var made = London.Date(at).AddDays(-leaver.LeftDaysAgo!.Value - 40);
        var record = new KeptRecord(
            RecordKind.Concern, world.NewId(), world.NextReference("LC", at), made, CaseRoute.DslAndManager, FileStanding.NotConcerned, [world.Id(leaver.Key)]);
        var facts = new KeepingFacts(
            RecordKind.Concern, made, null, false, false, true, null, Left()[world.Id(leaver.Key)], null, null);
        var keeping = Begin(record, facts, at);
        keeping.AskForDisposal("A misunderstanding that was cleared up at once.", world.As(Handler(at), at), at);
        var (other, later) = (Handler(at) == "manager" ? "dsl" : "manager", at.AddMinutes(30));
        if (world.Has(other))
            keeping.Dispose(world.NextReference("DC", later), "Agreed.", world.As(other, later), later);
    }

    private RecordKeeping Begin(KeptRecord record, KeepingFacts facts, DateTimeOffset at) => world.Tell(RecordKeeping.Begin(
        world.NewId(), world.Setting.Id, record, KeepUntil.Of(facts, RuleBook.AsItComes), world.NewId, at));

    private Dictionary<Guid, DateOnly> Left() => world.People.Values.Where(person => person.LeftOn is not null)
        .ToDictionary(person => person.Id, person => person.LeftOn!.Value);

    private string Handler(DateTimeOffset at) => world.Has("dsl") && world.As("dsl", at).Holds(Role.Dsl) ? "dsl" : "manager";
}
