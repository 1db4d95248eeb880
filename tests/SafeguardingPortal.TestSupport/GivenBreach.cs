using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Breaches.Sanctions;
using SafeguardingPortal.Domain.RuleBooks;
using SafeguardingPortal.Domain.Settings;

namespace SafeguardingPortal.TestSupport;

/// <summary>Where a test starts from.</summary>
public static class Given
{
    /// <summary>Reported half an hour ago by the setting's member of staff, about nobody known, unless told otherwise.</summary>
    public static GivenBreach ABreach(TestSetting setting) => new(setting);

    /// <inheritdoc cref="GivenConcern"/>
    public static GivenConcern AConcern(TestSetting setting) => new(setting);
}

/// <summary>A report and how far it has come, in the words of the field.</summary>
public sealed class GivenBreach(TestSetting setting)
{
    private readonly List<Action<Breach, DateTimeOffset>> steps = [];
    private TestPerson reporter = setting[Role.Staff];
    private TestPerson handler = setting[Role.Manager];
    private TestPerson[] about = [];
    private BreachCategory category = BreachCategory.ImageOfChild;
    private DateTimeOffset reportedAt = TestClock.Start.AddMinutes(-30);
    private SettingRules rules = new();
    private NamedSubject[] described = [];
    private (bool Danger, bool Illegal) flags;

    public static string WhatHappened => "Took photos of A.B. on her own phone by the sand pit.";

    public GivenBreach ReportedBy(TestPerson person, DateTimeOffset? at = null)
    {
        (reporter, reportedAt) = (person, at ?? reportedAt);
        return this;
    }

    public GivenBreach About(params TestPerson[] people)
    {
        about = people;
        return this;
    }

    /// <summary>Somebody who is not on the list of people: an agency worker, a parent.</summary>
    public GivenBreach AboutSomebody(string words)
    {
        described = [new(Ids.New(), SubjectKind.SomeoneElse, Words: words)];
        return this;
    }

    /// <summary>Somebody described in words that may mean these people.</summary>
    public GivenBreach MayMean(params TestPerson[] people)
    {
        described =
        [
            new(Ids.New(), SubjectKind.SomeoneElse, Words: "One of them"),
            .. people.Select(person => new NamedSubject(Ids.New(), SubjectKind.PersonOfSetting, person.Id, person.Name, Guessed: true)),
        ];
        return this;
    }

    /// <summary>What the reporter flagged.</summary>
    public GivenBreach Flagged(bool danger = false, bool illegal = false)
    {
        flags = (danger, illegal);
        return this;
    }

    public GivenBreach Of(BreachCategory kind)
    {
        category = kind;
        return this;
    }

    /// <summary>Whoever takes the steps that follow.</summary>
    public GivenBreach HandledBy(TestPerson person)
    {
        handler = person;
        return this;
    }

    public GivenBreach Under(SettingRules settingRules)
    {
        rules = settingRules;
        return this;
    }

    public GivenBreach Triaged(
        TriageDecision decision = TriageDecision.Conduct, HarmThreshold threshold = HarmThreshold.DoesNotAppearToMeet, bool illegal = false,
        GuideAnswers? guide = null) =>
        Then((breach, now) => breach.Triage(
            new TriageAnswers(decision, threshold, illegal, false, false, false, null, null, "As reported", guide), rules, handler.Actor, now));

    public GivenBreach Told(Agency agency, string? advice = null, ContactMethod method = ContactMethod.Phone) => Then((breach, now) =>
    {
        var id = Ids.New();
        breach.RecordContact(id, new ContactMade(agency, null, handler.Name, "Duty desk", now, method, "What we know", "REF/1", LateBecause: "The line was dead"), handler.Actor, now);
        if (advice is not null)
            breach.RecordAdvice(id, advice, now, handler.Actor, now);
    });

    /// <param name="sanctions">Keys of the rule book.</param>
    public GivenBreach WithOutcome(Outcome outcome = Outcome.NotAnAllegation, params string[] sanctions) => Then((breach, now) =>
        breach.RecordOutcome(
            new OutcomeGiven(
                outcome, "Manager, code of conduct: reminded of the phone rule", new ParentsGiven(false, "No child was concerned"),
                [.. SanctionRules.Choices(RuleBook.AsItComes).Where(choice => sanctions.Contains(choice.Key))]),
            "Agreed", handler.Actor, now));

    public GivenBreach NotReferredToDbs() => Then((breach, now) =>
        breach.DecideOnDbs(DbsDecision.DoNotRefer, "The bar is not reached", handler.Actor, now));

    /// <summary>Of all that an allegation asks for beside telling others it was said why it is not done.</summary>
    public GivenBreach Cared() => Then((breach, now) =>
    {
        foreach (var step in Enum.GetValues<CareStep>())
            breach.LeaveUndone(step, "An agency worker, whom the agency looks after", handler.Actor, now);
    });

    public GivenBreach KeptOffRegister() => Then((breach, now) => breach.KeepOffRegister("It stands there already", handler.Actor, now));

    public GivenBreach Debriefed(PolicyLesson? lesson = null) => Then((breach, now) =>
        breach.RecordDebrief(DateOnly.FromDateTime(now.UtcDateTime), "The leadership", "Lockers moved to the door", lesson, handler.Actor, now));

    public GivenBreach Closed() => Then((breach, now) => breach.Close(rules, "All done", handler.Actor, now));

    public async Task<Breach> SavedAsync()
    {
        Breach? made = null;
        await setting.QueryAsync(async db =>
        {
            var people = (await db.People.Include(person => person.Roles).ToListAsync())
                .Select(person => new PersonInRoles(person.Id, person.RolesOn(TestClock.Today))).ToList();
            NamedSubject[] subjects = described.Length > 0 ? described : about.Length == 0
                ? [new(Ids.New(), SubjectKind.NotKnown)]
                : [.. about.Select(person => new NamedSubject(Ids.New(), SubjectKind.PersonOfSetting, person.Id))];
            made = Breach.Report(
                Ids.New(), setting.Id, $"BR-2026-{Ids.New().ToString("N")[^6..].ToUpperInvariant()}",
                new BreachReport(category, WhatHappened, null, "Garden", "A.B.", flags.Danger, flags.Illegal), subjects, people, reporter.Actor, reportedAt);
            var now = reportedAt;
            foreach (var step in steps)
                step(made, now = now.AddMinutes(1));
            db.Breaches.Add(made);
            return await db.SaveChangesAsync();
        });
        return made!;
    }

    private GivenBreach Then(Action<Breach, DateTimeOffset> step)
    {
        steps.Add(step);
        return this;
    }
}
