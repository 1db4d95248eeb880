using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Breaches.Sanctions;
using SafeguardingPortal.Domain.RuleBooks;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Tests.Breaches;

/// <summary>The people of a setting, by name, and a report about any of them.</summary>
internal sealed class Cast
{
    public static readonly DateTimeOffset FridayAfternoon = new(2026, 5, 1, 15, 40, 0, TimeSpan.FromHours(1));

    private readonly Dictionary<string, PersonInRoles> people = [];

    /// <summary>A nursery with each office held by a person of its own.</summary>
    public static Cast Nursery() => new Cast()
        .With("Nadia", Role.Staff)
        .With("Dee", Role.Dsl)
        .With("Ravi", Role.DeputyDsl)
        .With("May", Role.Manager)
        .With("Ada", Role.Administrator)
        .With("Olu", Role.Oversight)
        .With("Chris", Role.Chair);

    public IReadOnlyCollection<PersonInRoles> People => people.Values;

    public IEnumerable<string> Names => people.Keys;

    public Cast With(string name, params Role[] roles)
    {
        // Somebody whose roles change stays the same person.
        people[name] = new PersonInRoles(people.TryGetValue(name, out var known) ? known.PersonId : Ids.Next(), roles.ToHashSet());
        return this;
    }

    /// <summary>On a long absence from now on.</summary>
    public Cast Away(params string[] names) => Here(false, names);

    public Cast Back(params string[] names) => Here(true, names);

    private Cast Here(bool here, string[] names)
    {
        foreach (var name in names)
            people[name] = people[name] with { Away = !here };
        return this;
    }

    public PersonInRoles this[string name] => people[name];

    public Actor Actor(string name) => new(people[name].PersonId, name, people[name].Roles);

    public NamedSubject About(string name) => new(Ids.Next(), SubjectKind.PersonOfSetting, people[name].PersonId);

    /// <summary>May be meant by the words of the report.</summary>
    public NamedSubject Guess(string name) => About(name) with { Guessed = true, Words = name };

    public Breach Report(string by, params string[] about) => Report(BreachCategory.ImageOfChild, by, about);

    public Breach Report(BreachCategory category, string by, params string[] about) => Report(
        category, by, about.Length == 0 ? [new NamedSubject(Ids.Next(), SubjectKind.NotKnown)] : [.. about.Select(About)]);

    public Breach ReportAbout(string by, params NamedSubject[] about) => Report(BreachCategory.ImageOfChild, by, about);

    private Breach Report(BreachCategory category, string by, NamedSubject[] about) => Breach.Report(
        Ids.Next(), Ids.Next(), "BR-2026-0007",
        new BreachReport(category, "Took photos on her own phone.", null, "Garden", "A.B.", false, false),
        about, People, Actor(by), FridayAfternoon);

    public IEnumerable<string> WhoSees(Breach breach) => people
        .Where(pair => BreachAccess.VisibleTo(pair.Value.PersonId, pair.Value.Roles).Compile()(breach))
        .Select(pair => pair.Key);
}

internal static class Ids
{
    private static int last;

    public static Guid Next() => new(Interlocked.Increment(ref last), 0, 0, new byte[8]);
}

internal static class BreachSteps
{
    public static readonly SettingRules Rules = new();

    public static DateTimeOffset Now => Cast.FridayAfternoon.AddHours(2);

    public static TriageAnswers Answers(TriageDecision decision = TriageDecision.Conduct, HarmThreshold? threshold = HarmThreshold.DoesNotAppearToMeet) =>
        new(decision, threshold, false, false, false, false, null, null, "As reported");

    public static Breach Triaged(this Breach breach, Actor by, TriageAnswers? answers = null, SettingRules? rules = null)
    {
        breach.Triage(answers ?? Answers(), rules ?? Rules, by, Now);
        return breach;
    }

    public static Guid Told(this Breach breach, Actor by, Agency agency, ContactMethod method = ContactMethod.Phone)
    {
        var id = Ids.Next();
        breach.RecordContact(id, new ContactMade(agency, null, by.Name, "Duty desk", Now, method, "What we know so far", "REF/1"), by, Now);
        return id;
    }

    /// <param name="sanctions">Keys of the rule book, without "sanction-".</param>
    public static Breach WithOutcome(this Breach breach, Actor by, Outcome outcome = Outcome.NotAnAllegation, params string[] sanctions)
    {
        var chosen = SanctionRules.Choices(RuleBook.AsItComes).Where(choice => sanctions.Contains(choice.Key["sanction-".Length..])).ToList();
        breach.RecordOutcome(
            new(outcome, "Manager, code of conduct: reminded of the phone rule", new(false, "No child was concerned"), chosen), "Agreed with the DSL", by, Now);
        return breach;
    }

    /// <summary>Says of all that an allegation asks for beside telling others why it is not done.</summary>
    public static Breach Cared(this Breach breach, Actor by)
    {
        foreach (var step in Enum.GetValues<CareStep>())
            breach.LeaveUndone(step, "An agency worker, whom the agency looks after", by, Now);
        return breach;
    }

    public static Breach Debriefed(this Breach breach, Actor by)
    {
        breach.RecordDebrief(new DateOnly(2026, 5, 1), "May, Dee", "Lockers moved to the door", null, by, Now);
        return breach;
    }

    public static Breach Closed(this Breach breach, Actor by, SettingRules? rules = null)
    {
        breach.Close(rules ?? Rules, "All done", by, Now);
        return breach;
    }

    public static T Refused<T>(Action action)
        where T : Refusal => Assert.IsType<T>(Assert.Throws<RuleBrokenException>(action).Refusal);
}
