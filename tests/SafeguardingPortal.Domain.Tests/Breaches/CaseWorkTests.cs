using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Breaches.Agencies;
using SafeguardingPortal.Domain.Breaches.Sheets;
using SafeguardingPortal.Domain.Breaches.Work;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Shared;
using static SafeguardingPortal.Domain.Tests.Breaches.BreachSteps;

namespace SafeguardingPortal.Domain.Tests.Breaches;

/// <summary>What is done about a case, the forms it fills, and whom to reach.</summary>
public sealed class CaseWorkTests
{
    private readonly Cast cast = Cast.Nursery();

    private Actor Dee => cast.Actor("Dee");

    [Theory]
    [InlineData(EntryKind.Interview, true)]
    [InlineData(EntryKind.Evidence, true)]
    [InlineData(EntryKind.Decision, false)]
    public void Before_the_LADO_advises_only_decisions_are_entered(EntryKind kind, bool locked)
    {
        var breach = Allegation();
        var work = CaseWork.Begin(breach, Dee, Now);
        var entry = new NewEntry(kind, "She said that it was a rainbow", "May, Dee", Now);

        if (locked)
            Refused<LadoFirst>(() => work.Enter(breach, Ids.Next(), entry, Dee, Now));
        breach.RecordAdvice(breach.Told(Dee, Agency.Lado), "You may speak to her", Now, Dee, Now);
        work.Enter(breach, Ids.Next(), entry, Dee, Now);

        Assert.Equal(kind, Assert.Single(work.Entries).Kind);
    }

    [Fact]
    public void An_interview_says_who_was_there()
    {
        var breach = cast.Report("Olu", "Nadia").Triaged(Dee);
        var work = CaseWork.Begin(breach, Dee, Now);

        Refused<PresentMissing>(() => work.Enter(breach, Ids.Next(), new(EntryKind.Interview, "She said so", " ", Now), Dee, Now));
        Refused<NotInTheFuture>(() => work.Enter(breach, Ids.Next(), new(EntryKind.Decision, "So be it", null, Now.AddHours(1)), Dee, Now));
    }

    [Fact]
    public void A_task_has_an_owner_who_may_open_the_case_and_a_day_and_is_finished_once_also_after_the_close()
    {
        var breach = cast.Report("Olu", "Nadia").Triaged(Dee).WithOutcome(Dee).Debriefed(Dee);
        var work = CaseWork.Begin(breach, Dee, Now);
        var plan = new PlannedTask("Send the police what they asked for", CaseTaskKind.Step, cast["May"].PersonId, new DateOnly(2026, 6, 1));
        Guid[] able = [cast["May"].PersonId, Dee.PersonId];
        var id = Ids.Next();

        Refused<MayNotHandle>(() => work.PlanTask(breach, id, plan with { OwnerId = cast["Nadia"].PersonId }, able, Dee, Now));
        Refused<DueInThePast>(() => work.PlanTask(breach, id, plan with { DueOn = new DateOnly(2026, 4, 30) }, able, Dee, Now));
        work.PlanTask(breach, id, plan, able, Dee, Now);
        breach.Closed(Dee);
        Refused<SubjectMayNotAct>(() => work.FinishTask(breach, id, "Done", cast.Actor("Nadia"), Now));
        work.FinishTask(breach, id, "All but two came", cast.Actor("May"), Now);

        Refused<TaskDoneAlready>(() => work.FinishTask(breach, id, "Again", Dee, Now));
        Assert.Equal("May", Assert.Single(work.Tasks).DoneBy);
    }

    [Fact]
    public void A_task_that_follows_from_advice_stands_beside_that_advice()
    {
        var breach = cast.Report("Olu", "Nadia").Triaged(Dee);
        var contact = breach.Told(Dee, Agency.Lado);
        var work = CaseWork.Begin(breach, Dee, Now);
        var plan = new PlannedTask("Speak to the room leader", CaseTaskKind.Step, Dee.PersonId, new DateOnly(2026, 6, 1), contact);

        Refused<NoSuchAdvice>(() => work.PlanTask(breach, Ids.Next(), plan, [Dee.PersonId], Dee, Now));
        breach.RecordAdvice(contact, "Speak to the room leader first", Now, Dee, Now, "Officer Lane");
        work.PlanTask(breach, Ids.Next(), plan, [Dee.PersonId], Dee, Now);

        var task = Assert.Single(work.Tasks);
        Assert.Equal((CaseTaskKind.FromAdvice, contact), (task.Kind, task.ContactId));
        Assert.Equal(("Officer Lane", "Dee"), (breach.Contacts[0].AdvisedBy, breach.Contacts[0].AdviceRecordedBy));
    }

    [Fact]
    public void Suspension_is_never_chosen_without_saying_what_else_was_considered()
    {
        var breach = Allegation();
        var work = CaseWork.Begin(breach, Dee, Now);

        Refused<AlternativesMissing>(() => work.ConsiderSuspension(breach, SuspensionChoice.Suspended, "", "Grave", Dee, Now));
        Refused<ReasonMissing>(() => work.ConsiderSuspension(breach, SuspensionChoice.NoChange, "Other duties", " ", Dee, Now));
        work.ConsiderSuspension(breach, SuspensionChoice.OtherDuties, "Supervision, leave, suspension", "The risk is small there", Dee, Now);

        Assert.Equal(SuspensionChoice.OtherDuties, work.Suspension);
    }

    [Fact]
    public void Nobody_in_the_frame_works_on_it()
    {
        var breach = Allegation();

        Refused<SubjectMayNotAct>(() => CaseWork.Begin(breach, cast.Actor("Nadia"), Now));
        Refused<SubjectMayNotAct>(() => CaseWork.Begin(breach, Dee, Now).NotePrivately(breach, Ids.Next(), "Hm", cast.Actor("Nadia"), Now));
    }

    [Fact]
    public void A_sheet_holds_the_facts_in_the_forms_order_and_says_what_is_missing()
    {
        var breach = Allegation();
        breach.Told(Dee, Agency.Police101);
        var sheet = StandardSheets.All.Single(one => one.Key == "kent-lado");
        SheetPerson[] people = [new("Nadia Fern", "Practitioner", "employee", new DateOnly(2022, 9, 1))];

        var lines = new CaseSheet(breach, Nursery(), people, new("Dee", "DSL"), Now).Fill(sheet);

        Assert.Equal(sheet.Fields.Select(field => field.Label), lines.Select(line => line.Label));
        Assert.Equal("Nadia Fern", Value("Adult: full name"));
        Assert.Equal("1 May 2026, 3:40 pm", Value("When the setting came to know"));
        Assert.Contains("Police (101), 1 May 2026", Value("Police told"), StringComparison.Ordinal);
        Assert.Equal(SheetLineState.ByHand, lines.Single(line => line.Label == "Child: date of birth").State);
        Assert.Equal(SheetLineState.Missing, lines.Single(line => line.Label == "Date and time of the incident").State);
        Assert.Equal(SheetLineState.Empty, lines.Single(line => line.Label == "Device or account").State);

        string? Value(string label) => lines.Single(line => line.Label == label).Value;
    }

    [Theory]
    [InlineData("Name | PersonName *", "Name", SheetFact.PersonName, true)]
    [InlineData("  When | occurredat ", "When", SheetFact.OccurredAt, false)]
    public void A_line_of_a_sheet_is_a_label_and_what_fills_it(string line, string label, SheetFact fact, bool needed) =>
        Assert.Equal(new SheetField(label, fact, needed), Assert.Single(SheetLines.Read(line)));

    [Theory]
    [InlineData("Name")]
    [InlineData("Name | Nonsense")]
    [InlineData("| PersonName")]
    [InlineData("Name | 99")]
    public void Another_line_is_refused_with_itself(string line) =>
        Assert.Contains(line.Trim(), Refused<SheetLineUnclear>(() => SheetLines.Read(line)).Message, StringComparison.Ordinal);

    [Fact]
    public void Each_agency_that_must_be_told_has_a_sheet_and_each_sheet_reads_as_written() => Assert.All(StandardSheets.All, sheet =>
    {
        Assert.Equal(sheet.Fields, SheetLines.Read(SheetLines.Write(sheet.Fields)));
        Assert.Contains("compare", sheet.Edition, StringComparison.Ordinal);
    });

    [Fact]
    public void How_to_reach_an_agency_says_where_and_when_it_was_looked_up()
    {
        var good = new AgencyDetails(Agency.Lado, "Duty desk", "Kent", "01632 960 101", null, null, null, "The authority's page", new DateOnly(2026, 5, 1));

        Refused<AgencyUnreachable>(() => Enter(good with { Telephone = " " }));
        Refused<AgencySourceMissing>(() => Enter(good with { Source = "" }));
        Refused<AgencyCheckedInTheFuture>(() => Enter(good with { CheckedOn = new DateOnly(2027, 1, 1) }));
        var entry = Enter(good);

        Assert.False(entry.IsStale(new DateOnly(2026, 11, 1)));
        Assert.True(entry.IsStale(new DateOnly(2026, 11, 2)));
        entry.StrikeOut("The desk was closed", Dee, Now);
        Refused<AgencyIsStruckOut>(() => entry.Check(good, "Again", Dee, Now));

        AgencyEntry Enter(AgencyDetails details) => AgencyEntry.Enter(Ids.Next(), Ids.Next(), details, Dee, Now);
    }

    private static Setting Nursery() => Setting.Open(
        Ids.Next(), "n", "The Nursery", SettingKind.Nursery, "Kent", new Terms(), new SettingRules(), Actor.Portal, Now);

    private Breach Allegation() => cast.Report("Olu", "Nadia").Triaged(Dee, Answers(TriageDecision.Allegation, HarmThreshold.MayMeet));
}
