using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Breaches.Work;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.RuleBooks;
using SafeguardingPortal.Domain.Shared;
using static SafeguardingPortal.Domain.Tests.Breaches.BreachSteps;

namespace SafeguardingPortal.Domain.Tests.Breaches;

/// <summary>Reported on Friday 1 May; Mondays 4 and 25 May are bank holidays.</summary>
public sealed class LookingAgainTests
{
    private readonly Cast cast = Cast.Nursery();

    private Actor Dee => cast.Actor("Dee");

    [Theory]
    [InlineData("report", "2026-05-18")]
    [InlineData("note on 6 May", "2026-05-20")]
    [InlineData("task on 15 May", "2026-06-01")]
    [InlineData("moved by the portal on 15 May", "2026-05-18")]
    [InlineData("30 June chosen on 6 May", "2026-06-30")]
    [InlineData("30 June chosen on 6 May, note on 15 May", "2026-06-30")]
    [InlineData("7 May chosen on 6 May, note on 15 May", "2026-06-01")]
    [InlineData("closed", null)]
    public void An_open_case_is_looked_at_again_ten_working_days_after_what_was_recorded_last(string what, string? on)
    {
        var breach = cast.Report("Ravi", "Nadia");
        foreach (var step in what.Split(", "))
            Do(breach, step);

        Assert.Equal(on, breach.LookAgainOn?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_day_is_chosen_that_is_still_to_come_and_by_nobody_it_is_about()
    {
        var breach = cast.Report("Ravi", "Nadia");

        Refused<LookAgainLater>(() => breach.LookAgainBy(new DateOnly(2026, 5, 1), Dee, Now));
        Refused<SubjectMayNotAct>(() => breach.LookAgainBy(new DateOnly(2026, 6, 1), cast.Actor("Nadia"), Now));
    }

    [Fact]
    public void The_setting_corrects_the_number_and_a_case_keeps_the_one_it_was_counted_by()
    {
        var rule = new ClockBook(RuleBook.AsItComes)[DeadlineRules.LookAgainKey];

        Assert.Equal((10, ClockUnit.WorkingDays, "House rule of the portal, 2026"), (rule.Limit, rule.Unit, rule.Edition));
        Assert.Contains(cast.Report("Ravi", "Nadia").Rules, kept => kept.Key == DeadlineRules.LookAgainKey);
    }

    private void Do(Breach breach, string step)
    {
        switch (step)
        {
            case "report":
                break;
            case "note on 6 May":
                breach.AddNote(Ids.Next(), NoteKind.BasicFacts, "Seen by two", Dee, On(6));
                break;
            case "note on 15 May":
                breach.AddNote(Ids.Next(), NoteKind.BasicFacts, "Seen by two", Dee, On(15));
                break;
            case "task on 15 May":
                CaseWork.Begin(breach, Dee, On(15)).PlanTask(
                    breach, Ids.Next(), new PlannedTask("Ring them", CaseTaskKind.Step, cast["Dee"].PersonId, new DateOnly(2026, 5, 20)),
                    [cast["Dee"].PersonId], Dee, On(15));
                break;
            case "moved by the portal on 15 May":
                breach.RouteAgain([cast["Chris"]], "Roles in the setting changed hands", On(15));
                break;
            case "30 June chosen on 6 May":
                breach.LookAgainBy(new DateOnly(2026, 6, 30), Dee, On(6));
                break;
            case "7 May chosen on 6 May":
                breach.LookAgainBy(new DateOnly(2026, 5, 7), Dee, On(6));
                break;
            case "closed":
                breach.Triaged(Dee, Answers(TriageDecision.NotABreach)).Closed(Dee);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(step));
        }
    }

    private static DateTimeOffset On(int day) => new(2026, 5, day, 10, 0, 0, TimeSpan.FromHours(1));
}
