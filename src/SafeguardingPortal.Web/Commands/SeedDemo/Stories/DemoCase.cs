using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Breaches.Agencies;
using SafeguardingPortal.Domain.Breaches.OwnClocks;
using SafeguardingPortal.Domain.Breaches.Papers;
using SafeguardingPortal.Domain.Breaches.Sanctions;
using SafeguardingPortal.Domain.Breaches.Work;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Lessons;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Reviews;
using SafeguardingPortal.Domain.RuleBooks;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Web.Commands.SeedDemo.Stories;

/// <summary>One breach being worked on, day by day. Days are open days after the report.</summary>
internal sealed class DemoCase
{
    private const string NotTold = "Not told: ";

    // Kept only where the calendar of the day makes a contact late.
    private const string Late = "The setting was shut for the days between, and nobody looked.";

    private readonly DemoWorld world;
    private readonly DateOnly reportedOn;
    private readonly string reporter;
    private readonly string handler;
    private readonly ClockBook clocks;

    private DemoCase(DemoWorld world, Breach breach, DateOnly reportedOn, string reporter, string handler, ClockBook clocks)
    {
        this.reporter = reporter;
        this.clocks = clocks;
        this.world = world;
        this.reportedOn = reportedOn;
        this.handler = handler;
        Breach = breach;
    }

    public Breach Breach { get; }

    /// <param name="about">The key of a person of the setting, or words for somebody else.</param>
    /// <param name="handler">Who works on the case; it must be somebody whom the report reaches.</param>
    public static DemoCase Report(
        DemoWorld world, int daysAgo, string by, string about, BreachCategory category, string what, string handler)
    {
        var day = world.Calendar.DaysAgo(daysAgo);
        var at = world.At(day, 14, 20);
        var subject = world.Has(about)
            ? new NamedSubject(world.NewId(), SubjectKind.PersonOfSetting, world.Id(about))
            : new NamedSubject(world.NewId(), SubjectKind.SomeoneElse, null, about);
        var report = new BreachReport(category, what, at.AddHours(-3), world.Plan.Sites[0].Name, "A. and B.", false, false);
        // The limits of the setting's own are entered long before its latest cases, and after its older ones.
        var clocks = daysAgo < BreachStory.OwnClocksSinceDaysAgo ? new ClockBook(RuleBook.AsItComes, [.. world.Told.OfType<OwnClock>()]) : ClockBook.AsItComes;
        var breach = Breach.Report(
            world.NewId(), world.Setting.Id, world.NextReference("BR", at), report, [subject], world.InRoles(day), world.As(by, at), at, clocks);
        return new DemoCase(world, world.Tell(breach), day, by, handler, clocks);
    }

    public DemoCase Triage(
        int day, int hour, int minute, TriageDecision decision, HarmThreshold? threshold, string reason, DemoSeverity? severity = null)
    {
        var (by, at) = Now(day, hour, minute);
        severity ??= new();
        var policies = world.Told.OfType<Policy>().Where(policy => policy is { Status: PolicyStatus.InForce, Kind: PolicyKind.AcceptableUse });
        Breach.Triage(
            new TriageAnswers(
                decision, threshold, severity.Illegal, false, severity.Serious, severity.Data, null, null, reason,
                Policies: [.. policies.Select(policy => new PolicyEngaged(policy.Id, policy.Title))], PossibleOffence: severity.Offence),
            world.Plan.Rules, by, at, clocks);
        return this;
    }

    /// <summary>One desk of the register was told by telephone.</summary>
    public DemoCase ToldDesk(int day, int hour, int minute, string named, string told)
    {
        var (by, at) = Now(day, hour, minute);
        var desk = world.Told.OfType<AgencyEntry>().Single(entry => entry.Name == named);
        var made = new ContactMade(desk.Agency, null, by.Name, "Whoever was on duty", at, ContactMethod.Phone, told, LateBecause: Late);
        Breach.RecordContact(world.NewId(), ContactMade.With(desk, null, made), by, at);
        return this;
    }

    public DemoCase Told(
        int day, int hour, int minute, Agency agency, string spokeTo, ContactMethod method, string told, string? reference = null)
    {
        var (by, at) = Now(day, hour, minute);
        Breach.RecordContact(world.NewId(), new ContactMade(agency, null, by.Name, spokeTo, at, method, told, reference, LateBecause: Late), by, at);
        return this;
    }

    public DemoCase Advised(int day, int hour, int minute, Agency agency, string advice)
    {
        var (by, at) = Now(day, hour, minute);
        Breach.RecordAdvice(ContactWith(agency), advice, at, by, at);
        return this;
    }

    public DemoCase Acknowledged(int day, int hour, int minute, Agency agency, string reference)
    {
        var (by, at) = Now(day, hour, minute);
        Breach.RecordAcknowledgement(ContactWith(agency), reference, at, by, at);
        return this;
    }

    public DemoCase Noted(int day, int hour, int minute, NoteKind kind, string text)
    {
        var (by, at) = Now(day, hour, minute);
        Breach.AddNote(world.NewId(), kind, text, by, at);
        return this;
    }

    public DemoCase ParentsTold(int day, int hour, int minute, string what)
    {
        var (by, at) = Now(day, hour, minute);
        Breach.RecordParents(new ParentsGiven(true, what, London.Date(at), by.Name), by, at);
        return this;
    }

    public DemoCase KeptOut(int day, string who, ConflictKind kind, string reason)
    {
        var (by, at) = Now(day, 15, 12);
        Breach.DeclareConflict(world.NewId(), world.Id(who), kind, world.InRoles(world.Calendar.After(reportedOn, day)), reason, by, at);
        return this;
    }

    public DemoCase Handled(int day, string caseManager, string childLead, string reason)
    {
        var (by, at) = Now(day, 15, 14);
        Breach.AppointHandlers(
            world.Id(caseManager), world.Id(childLead), world.InRoles(world.Calendar.After(reportedOn, day)), reason, by, at);
        return this;
    }

    /// <summary>The leader handles the adult's side, whoever else may the child's, and the adult is looked after.</summary>
    public DemoCase BothSides(int day)
    {
        var (by, at) = Now(day, 16, 25);
        var people = world.InRoles(world.Calendar.After(reportedOn, day));
        var able = BreachRouting.Recipients(Breach.Route, Breach.KeptFrom(), people);
        List<Guid> two = [.. people.Where(person => able.Contains(person.PersonId)).OrderByDescending(person => person.Roles.Contains(Role.Manager)).Take(2).Select(person => person.PersonId)];
        Breach.AppointHandlers(two[0], two[^1], people, "As our allegations policy says.", by, at);
        var work = world.Tell(CaseWork.Begin(Breach, by, at));
        LookAfter(work, by, at);
        return this;
    }

    public DemoCase AskedToInvestigate(int day, string of, string reason)
    {
        var (by, at) = Now(day, 16, 5);
        Breach.AskToInvestigate(world.NewId(), reason, world.Id(of), world.Name(of), by, at);
        return this;
    }

    public DemoCase Wrote(int day, string toReporter, string? answer = null)
    {
        var (by, at) = Now(day, 16, 20);
        var papers = world.Tell(CasePapers.For(Breach));
        papers.WriteToReporter(Breach, world.NewId(), NoteKind.BasicFacts, toReporter, by, at);
        if (answer is not null)
            papers.ReporterAdds(Breach, world.NewId(), answer, world.As(reporter, at), at);
        return this;
    }

    /// <summary>Work on both sides of it: a task, a welfare contact, alternatives to suspension, a decision.</summary>
    public DemoCase WorkedOn(int day, string owner)
    {
        var (by, at) = Now(day, 16, 30);
        var work = world.Tell(CaseWork.Begin(Breach, by, at));
        LookAfter(work, by, at);
        work.PlanTask(
            Breach, world.NewId(),
            new PlannedTask("Ring the referral desk if no receipt has come.", CaseTaskKind.Step, world.Id(owner), Domain.Calendar.London.Date(at).AddDays(1)),
            [world.Id(owner)], by, at);
        work.Enter(
            Breach, world.NewId(), new NewEntry(EntryKind.Decision, "Nobody asks anybody about it before the LADO has answered.", null, at), by, at);
        return this;
    }

    private void LookAfter(CaseWork work, Actor by, DateTimeOffset at)
    {
        work.NameWelfareContact(
            Breach, "The deputy of another room, who knows nothing of it", "A call twice a week, and the number of the union.", by, at);
        work.ConsiderSuspension(
            Breach, SuspensionChoice.OtherDuties, "Supervision in the room; agreed leave; suspension.",
            "Away from children the risk is small, and suspension would say more than is known.", by, at);
    }

    /// <summary>The administrator asked to read it, because nobody could be reached.</summary>
    public DemoCase AskedInEmergency(string reason, bool confirmed)
    {
        var at = world.Now;
        var request = world.Tell(EmergencyRequest.Ask(
            world.NewId(), world.Setting.Id, Breach.Reference, Breach, reason, world.As("admin", at), at));
        if (confirmed)
            request.Confirm(Breach, world.NewId(), world.As("admin", at), world.As("chair", at), at);
        return this;
    }

    public DemoCase AffectedTold(int day, int hour, int minute, string how)
    {
        var (by, at) = Now(day, hour, minute);
        Breach.RecordAffected(new AffectedGiven(true, how, London.Date(at)), by, at);
        return this;
    }

    /// <param name="parents">What they were told, or "Not told: " and why; left as it is where it is on record already.</param>
    /// <param name="sanctions">Keys of the rule book.</param>
    public DemoCase Ended(int day, Outcome outcome, string dealtWith, string parents, string reason, params string[] sanctions)
    {
        var (by, at) = Now(day, 15, 10);
        var notTold = parents.StartsWith(NotTold, StringComparison.Ordinal);
        var given = new ParentsGiven(!notTold, notTold ? parents[NotTold.Length..] : parents, London.Date(at), by.Name);
        var chosen = SanctionRules.Choices(RuleBook.AsItComes).Where(choice => sanctions.Contains(choice.Key)).ToList();
        Breach.RecordOutcome(
            new OutcomeGiven(outcome, dealtWith, Breach.ParentsInWords() is null ? given : null, chosen), reason, by, at);
        return this;
    }

    public DemoCase NotOnRegister(int day, string reason)
    {
        var (by, at) = Now(day, 16, 20);
        Breach.KeepOffRegister(reason, by, at);
        return this;
    }

    public DemoCase Debriefed(int day, string lessons, string? policyReview = null)
    {
        var (by, at) = Now(day, 16, 30);
        if (world.Plan.Rules.DebriefRequired || policyReview is not null)
            Breach.RecordDebrief(Domain.Calendar.London.Date(at), "The leadership team", lessons, PolicyLesson(policyReview), by, at);
        else
            Breach.SkipDebrief(world.Plan.Rules, "A small matter, talked through with the person at once.", by, at);
        return this;
    }

    /// <summary>A lesson that somebody carries out; done on that day, or still to do.</summary>
    public DemoCase Learnt(int day, LessonKind kind, string learnt, string what, string owner, int dueInDays, string? done = null)
    {
        var (by, at) = Now(day, 16, 45);
        var due = Domain.Calendar.London.Date(at).AddDays(dueInDays);
        var lesson = world.Tell(Lesson.From(world.NewId(), Breach, new NewLesson(kind, learnt, what, world.Id(owner), due), by, at));
        if (done is not null)
            lesson.Finish(done, world.As(owner, at), at.AddMinutes(30));
        return this;
    }

    public DemoCase Closed(int day, string reason)
    {
        var (by, at) = Now(day, 17, 5);
        Breach.Close(world.Plan.Rules, reason, by, at, world.Told.OfType<CaseWork>().FirstOrDefault(work => work.Id == Breach.Id));
        if (Breach is { PolicyToReviewId: { } policyId, PolicyReviewAsked: { } lookAt })
            LookAgain(policyId, lookAt, by, at);
        return this;
    }

    // The policy is looked at within four weeks, and the day before its next version at the latest: the version is what came of it.
    private void LookAgain(Guid policyId, string lookAt, Actor by, DateTimeOffset at)
    {
        var today = London.Date(at);
        var review = world.Tell(Review.RaiseNow(
            world.NewId(), world.Setting.Id, policyId, ReviewTrigger.LessonLearnt, today.AddDays(28), lookAt, today, by, at, Breach.Id));
        var next = world.Told.OfType<PolicyVersion>().Where(version => version.PolicyId == policyId && version.PublishedAt > at)
            .Min(version => version.PublishedAt);
        if (next is not { } published)
            return;
        var day = world.Calendar.Until(London.Date(published).AddDays(-1) < review.DueOn ? London.Date(published).AddDays(-1) : review.DueOn);
        var then = world.At(day, 16, 10);
        review.Complete(
            ReviewOutcome.Revise, day, "The list of devices leaves out what people wear. The new version names them.", day, world.As("manager", then), then);
    }

    public void Reopened(int daysAgo, string reason)
    {
        var at = world.At(world.Calendar.DaysAgo(daysAgo), 9, 50);
        Breach.Reopen(reason, world.As(handler, at), at);
    }

    private PolicyLesson? PolicyLesson(string? lookAt)
    {
        var policy = world.Told.OfType<Policy>().FirstOrDefault(policy => policy.SearchTitle.StartsWith("MOBILE", StringComparison.Ordinal));
        return lookAt is null || policy is null ? null : new PolicyLesson(policy.Id, lookAt);
    }

    private Guid ContactWith(Agency agency) => Breach.Contacts.Last(contact => contact.Agency == agency).Id;

    private (Actor By, DateTimeOffset At) Now(int day, int hour, int minute)
    {
        var at = world.At(world.Calendar.After(reportedOn, day), hour, minute);
        return (world.As(handler, at), at);
    }
}

/// <summary>What makes a case grave.</summary>
internal sealed record DemoSeverity(bool Illegal = false, bool Serious = false, bool Data = false, bool Offence = false);
