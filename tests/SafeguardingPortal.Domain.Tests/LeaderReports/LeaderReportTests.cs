using System.Globalization;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.LeaderReports;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Tests.LeaderReports;

public class LeaderReportTests
{
    private static readonly Actor Lead = new(Guid.NewGuid(), "Wren Ash", new HashSet<Role> { Role.Dsl });
    private static readonly GivenPerson Governor = new(Guid.NewGuid(), "Baptiste Keel");
    private static readonly GivenPerson Colleague = new(Guid.NewGuid(), "Sam Reed");
    private static readonly DateTimeOffset Now = new(2026, 5, 6, 9, 30, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 5, 6);
    private static readonly ReportWords Words = new("Trained all", "Watches were forgotten", "Buy lockers", null);

    private static readonly FigureLine[] Lines =
        [new("Practice", "Signed", "12 of 14", null, false), new("Reports of breaches", "All", "7", "6", true)];

    [Theory]
    [InlineData(null, "2026-04-30", "From", "without a first day")]
    [InlineData("2026-05-01", "2026-04-30", "Until", "backwards")]
    [InlineData("2026-05-01", "2026-05-06", "Until", "a day that is not over")]
    [InlineData("2026-04-30", "2026-05-05", "From", "a day that another report has already")]
    [InlineData("2025-12-01", "2026-01-01", "From", "the same at the other end")]
    public void The_days_of_a_report_are_over_and_in_no_other_report(string? from, string? until, string field, string because) =>
        Assert.True(field == Refusal(() => Start(from, until)).Field, because);

    [Fact]
    public void A_report_for_named_people_alone_has_no_figures() =>
        Assert.IsType<RegularReportHasReaders>(Refusal(() => Start("2026-05-01", "2026-05-05", ReportAudience.NamedOnly)));

    [Theory]
    [InlineData(null, "Watches", "Lockers", "Did")]
    [InlineData("Trained", " ", "Lockers", "Learnt")]
    [InlineData("Trained", "Watches", "", "Asked")]
    public void It_is_given_with_words_under_each_heading(string? did, string? learnt, string? asked, string field)
    {
        var report = Start();
        Write(report, new ReportWords(did, learnt, asked, null));

        Assert.Equal(field, Refusal(() => Give(report, Given(Governor))).Field);
    }

    [Theory]
    [InlineData("2026-05-06", HandedOver.InPortal, true, "", null)]
    [InlineData("2026-05-06", HandedOver.AtMeeting, false, "The committee", null)]
    [InlineData("2026-05-06", HandedOver.InPortal, false, "", "People")]
    [InlineData("2026-05-06", HandedOver.InPortal, true, "The committee", "Others")]
    [InlineData("2026-05-07", HandedOver.OnPaper, true, "", "On")]
    [InlineData("2026-05-05", HandedOver.OnPaper, true, "", "On")]
    [InlineData(null, HandedOver.OnPaper, true, "", "On")]
    [InlineData("2026-05-06", null, true, "", "How")]
    public void It_is_given_to_somebody_on_a_day_in_a_way(string? on, HandedOver? how, bool toGovernor, string others, string? field)
    {
        var report = Written();
        var giving = new Giving(Day(on), how, null, toGovernor ? [Governor] : [], others.Length > 0 ? [others] : []);
        if (field is null)
            Give(report, giving);
        else
            Assert.Equal(field, Refusal(() => Give(report, giving)).Field);
        Assert.Equal(field is null, report.IsGiven);
    }

    [Fact]
    public void Once_given_nothing_of_it_changes()
    {
        var report = Written();
        Give(report, Given(Governor));

        Assert.IsType<LeaderReportAlreadyGiven>(Refusal(() => Write(report, Words)));
        Assert.IsType<LeaderReportAlreadyGiven>(Refusal(() => Give(report, Given(Governor))));
        Assert.Equal(Lines, report.FiguresFor(Governor.Id));
    }

    [Fact]
    public void Whoever_came_to_read_figures_later_reads_none_about_cases_and_is_not_given_them()
    {
        var report = Written();
        Give(report, Given(Governor));

        Assert.Equal([Lines[0]], report.FiguresFor(Colleague.Id));
        Assert.Equal("People", Refusal(() => GiveToMore(report, Given(Colleague))).Field);
    }

    [Fact]
    public void More_people_are_given_it_later_and_nobody_twice()
    {
        var report = Written();
        Assert.IsType<LeaderReportNotGiven>(Refusal(() => GiveToMore(report, Given(Governor))));
        Give(report, Given(Governor));

        Assert.IsType<GivenAlready>(Refusal(() => GiveToMore(report, Given(Governor))));
        GiveToMore(report, new Giving(Today.AddDays(9), HandedOver.AtMeeting, "Item 6", [], ["The committee"]), Today.AddDays(9));

        Assert.Equal(["Baptiste Keel", "The committee"], report.Recipients.Select(recipient => recipient.Name));
        Assert.Equal((Today, Today.AddDays(9), "Item 6"), (report.GivenOn, report.Recipients[1].GivenOn, report.Recipients[1].Minutes));
    }

    [Fact]
    public void A_mistake_is_put_right_once_by_a_report_about_the_same_days()
    {
        var report = Written();
        Assert.IsType<LeaderReportNotGiven>(Refusal(() => Correct(report)));
        Give(report, Given(Governor));
        Assert.IsType<ReasonMissing>(Refusal(() => Correct(report, mistake: " ")));
        Assert.IsType<LeaderReportCorrectedAlready>(Refusal(() => Correct(report, isCorrected: true)));

        var right = Correct(report);
        right.Write(Words, new ReportPeriod(Today, Today), [], Lead, Now, Today);

        Assert.Equal((report.Id, report.From, report.Until, report.Did), (right.CorrectsId!.Value, right.From, right.Until, right.Did));
    }

    [Fact]
    public void What_is_told_at_once_has_words_and_no_figures_and_may_have_been_said_before_it_was_written()
    {
        var report = LeaderReport.TellAtOnce(Guid.NewGuid(), Guid.NewGuid(), "LR-2026-0003", ReportAudience.NamedOnly, Lead, Now);
        Assert.Equal("Told", Refusal(() => Give(report, Given(Governor))).Field);
        report.Write(new ReportWords(null, null, null, "Pictures were shared."), new ReportPeriod(null, null), [], Lead, Now, Today);
        Give(report, new Giving(Today.AddDays(-1), HandedOver.AtMeeting, null, [Colleague], []));

        Assert.Empty(report.Figures);
        Assert.Empty(report.Readers);
        Assert.Equal(Today.AddDays(-1), report.GivenOn);
    }

    [Fact]
    public void Only_whoever_was_given_it_here_says_that_they_read_it()
    {
        var report = Written();
        Give(report, new Giving(Today, HandedOver.InPortal, null, [Governor], []));

        Assert.Equal(Governor.Id, LeaderReportReceipt.Give(Guid.NewGuid(), report, ActorOf(Governor), Now).PersonId);
        Assert.IsType<ReceiptForAnotherReader>(Refusal(() => LeaderReportReceipt.Give(Guid.NewGuid(), report, Lead, Now)));
    }

    // a report, a person → may read it
    [Theory]
    [InlineData(ReportAudience.Leaders, true, Role.Oversight, false, true)]
    [InlineData(ReportAudience.Leaders, true, Role.Staff, false, false)]
    [InlineData(ReportAudience.Leaders, false, Role.Oversight, false, false)]
    [InlineData(ReportAudience.Leaders, false, Role.DeputyDsl, false, true)]
    [InlineData(ReportAudience.AllStaff, true, Role.Staff, false, false)]
    [InlineData(ReportAudience.AllStaff, true, Role.Staff, true, true)]
    [InlineData(ReportAudience.NamedOnly, true, Role.Manager, false, false)]
    [InlineData(ReportAudience.NamedOnly, false, Role.Manager, false, false)]
    [InlineData(ReportAudience.NamedOnly, true, Role.Chair, true, true)]
    public void Who_reads_what(ReportAudience audience, bool given, Role role, bool named, bool reads)
    {
        var report = LeaderReport.TellAtOnce(Guid.NewGuid(), Guid.NewGuid(), "LR-2026-0003", audience, Lead, Now);
        report.Write(new ReportWords(null, null, null, "Pictures were shared."), new ReportPeriod(null, null), [], Lead, Now, Today);
        if (given)
            Give(report, Given(named ? Colleague : Governor));
        var reader = new Actor(Colleague.Id, Colleague.Name, new HashSet<Role> { role });

        Assert.Equal(reads, LeaderReportAccess.VisibleTo(reader).Compile()(report));
        Assert.True(LeaderReportAccess.VisibleTo(Lead).Compile()(report));
    }

    private static LeaderReport Start(
        string? from = "2026-05-01", string? until = "2026-05-05", ReportAudience audience = ReportAudience.Leaders) => LeaderReport.Start(
        Guid.NewGuid(), Guid.NewGuid(), "LR-2026-0002", audience, new ReportPeriod(Day(from), Day(until)),
        [new CoveredPeriod(Guid.NewGuid(), "LR-2026-0001", new(2026, 1, 1), new(2026, 4, 30))], Lead, Now, Today);

    private static LeaderReport Written()
    {
        var report = Start();
        Write(report, Words);
        return report;
    }

    private static void Write(LeaderReport report, ReportWords words) =>
        report.Write(words, new ReportPeriod(report.From, report.Until), [], Lead, Now, Today);

    private static void Give(LeaderReport report, Giving giving) =>
        report.Give(Lines, [Lead.PersonId, Governor.Id], giving, Guid.NewGuid, Lead, Now, Today);

    private static void GiveToMore(LeaderReport report, Giving giving, DateOnly? today = null) =>
        report.GiveToMore(giving, Guid.NewGuid, Lead, Now, today ?? Today);

    private static LeaderReport Correct(LeaderReport report, bool isCorrected = false, string mistake = "A number was wrong") =>
        LeaderReport.Correct(Guid.NewGuid(), "LR-2026-0004", report, isCorrected, mistake, Lead, Now);

    private static Giving Given(GivenPerson person) => new(Today, HandedOver.OnPaper, null, [person], []);

    private static Actor ActorOf(GivenPerson person) => new(person.Id, person.Name, new HashSet<Role> { Role.Oversight });

    private static DateOnly? Day(string? text) =>
        text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Refusal Refusal(Action action) => Assert.Throws<RuleBrokenException>(action).Refusal;
}
