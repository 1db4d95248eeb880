using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Domain.Exceptions;
using SafeguardingPortal.Domain.Lessons;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Reviews;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Domain.SignOffs;
using SafeguardingPortal.Web.Commands.SeedDemo;

namespace SafeguardingPortal.Web.Tests.Demo;

/// <summary>The year that the demo tells, without a database.</summary>
public sealed class DemoYearTests
{
    private static readonly DateTimeOffset WednesdayInTerm = new(2026, 5, 6, 9, 30, 0, TimeSpan.Zero);

    // A year takes seconds to tell, and most of these ask about the same one.
    private static readonly ConcurrentDictionary<string, IReadOnlyList<object>> Years = new();

    public static TheoryData<string, string> Days => new()
    {
        { "a Wednesday in term", "2026-05-06T10:30:00+01:00" },
        { "the first minutes of a day", "2026-06-16T00:03:00+01:00" },
        { "a Saturday before breakfast", "2026-11-21T05:40:00+00:00" },
        { "Christmas Day", "2026-12-25T12:00:00+00:00" },
        { "New Year's Day", "2027-01-01T23:59:00+00:00" },
        { "Easter Monday", "2027-03-29T09:00:00+01:00" },
        { "the day the clocks go forward", "2027-03-28T14:00:00+01:00" },
        { "the middle of the summer holidays", "2027-08-18T16:00:00+01:00" },
        { "a leap day", "2028-02-29T08:50:00+00:00" },
        { "a year without a list of bank holidays", "2033-10-05T11:00:00+01:00" },
    };

    [Theory, MemberData(nameof(Days))]
    public void The_year_can_be_told_on_any_day_and_nothing_lies_ahead_of_it(string day, string now)
    {
        _ = day;
        var instant = DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture);
        foreach (var plan in DemoLogIns.Plans)
            Assert.All(DemoYear.Tell(plan, instant).Told.OfType<Aggregate>().SelectMany(aggregate => aggregate.Raised),
                raised => Assert.True(raised.At <= instant, raised.What.Sentence));
    }

    [Fact]
    public void It_is_told_the_same_way_every_time()
    {
        string Sentences() => string.Join('\n', DemoYear.Tell(DemoLogIns.Plans[1], WednesdayInTerm).Told.OfType<Aggregate>()
            .SelectMany(aggregate => aggregate.Raised.Select(raised => $"{aggregate.Id} {raised.At:O} {raised.What.Sentence}")));
        Assert.Equal(Sentences(), Sentences());
    }

    [Fact]
    public void Every_way_in_which_a_request_can_stand_is_shown()
    {
        var standings = Tell<ExceptionRequest>("larkrise").Select(request => request.StandingAt(WednesdayInTerm)).ToHashSet();
        Assert.Equal(Enum.GetValues<ExceptionStanding>().ToHashSet(), standings);
    }

    [Fact]
    public void Every_state_of_a_case_is_shown_and_one_case_went_to_the_police_and_the_LADO()
    {
        var breaches = Tell<Breach>("larkrise").ToList();
        Assert.Equal(Enum.GetValues<BreachState>().ToHashSet(), breaches.Select(breach => breach.State).ToHashSet());
        var grave = Assert.Single(breaches, breach => breach.IllegalContent);
        Assert.Equal(BreachState.Closed, grave.State);
        Assert.Equal([DutyStanding.Kept, DutyStanding.Kept, DutyStanding.Kept], grave.RequiredContacts().Select(grave.StandingOf));
        Assert.True(grave.ClosedAt - grave.ReportedAt > TimeSpan.FromDays(10));
        Assert.Equal(2, breaches.Count(breach => breach.Route is CaseRoute.ManagerOnly or CaseRoute.ChairOnly));
    }

    [Fact]
    public void A_proprietor_without_anyone_above_is_reported_to_the_outside() =>
        Assert.Contains(Tell<Breach>("bramblewood"), breach => breach.Route == CaseRoute.OutsideOnly);

    [Fact]
    public void Policies_have_second_versions_a_draft_an_overdue_review_and_reviews_done_late_and_on_time()
    {
        Assert.Contains(Tell<PolicyVersion>("larkrise"), version => version is { Number: 2, State: PolicyVersionState.Published });
        Assert.Contains(Tell<Policy>("larkrise"), policy => policy is { Status: PolicyStatus.Draft });
        var reviews = Tell<Review>("larkrise").ToList();
        Assert.Contains(reviews, review => review.DaysOverdueOn(London.Date(WednesdayInTerm)) > 0);
        Assert.Contains(reviews, review => review is { DaysLate: > 0, Trigger: ReviewTrigger.Scheduled });
        Assert.Contains(reviews, review => review is { DaysLate: 0, Trigger: ReviewTrigger.Scheduled });
    }

    [Fact]
    public void A_debrief_leads_to_a_review_and_a_version_of_the_policy_and_to_a_changed_course()
    {
        var told = Tell<object>("larkrise").ToList();
        var breach = Assert.Single(told.OfType<Breach>(), one => one.PolicyReviewAsked is not null);
        var review = Assert.Single(told.OfType<Review>(), one => one.FromCaseId == breach.Id);
        Assert.Equal((ReviewOutcome.Revise, 0), (review.Outcome!.Value, review.DaysLate));
        Assert.Contains(told.OfType<PolicyVersion>(), version =>
            version.PolicyId == review.PolicyId && version.Number == 2 && London.Date(version.PublishedAt!.Value) >= review.ReviewedOn);
        Assert.Contains(told.OfType<Lesson>(), lesson => lesson.FromCaseId == breach.Id && lesson.CourseId is not null);
    }

    [Theory]
    [InlineData("larkrise")]
    [InlineData("bramblewood")]
    [InlineData("hollingreen")]
    [InlineData("mallowlane")]
    public void Today_is_half_done(string code)
    {
        var today = London.Date(WednesdayInTerm);
        var plan = DemoLogIns.Plans.Single(candidate => candidate.Code == code);
        var here = Tell<DeviceCheckIn>(code).Count(checkIn => checkIn.Day == today);
        Assert.InRange(here, 4, plan.People.Count - 2);
    }

    [Fact]
    public void Signatures_are_given_under_every_policy_that_asks_for_one()
    {
        var asked = Tell<AcceptableUseAudience>("hollingreen").Where(audience => !audience.Asked.IsEmpty)
            .Select(audience => audience.PolicyId).ToHashSet();
        Assert.Equal(asked, Tell<SignOff>("hollingreen").Select(signed => signed.PolicyId).ToHashSet());
    }

    [Fact]
    public void The_readme_names_log_ins_that_exist()
    {
        var readme = File.ReadAllText(Readme());
        var named = Regex.Matches(readme, @"[a-z]+@[a-z]+\.example(?=`)").Select(match => match.Value).ToList();
        Assert.NotEmpty(named);
        Assert.All(named, address => Assert.Contains(DemoLogIns.All, logIn => logIn.Address == address));
        Assert.Contains(DemoLogIns.Password, readme, StringComparison.Ordinal);
    }

    private static string Readme([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "README.md");

    private static IEnumerable<T> Tell<T>(string code) => Years
        .GetOrAdd(code, key => [.. DemoYear.Tell(DemoLogIns.Plans.Single(plan => plan.Code == key), WednesdayInTerm).Told])
        .OfType<T>();
}
