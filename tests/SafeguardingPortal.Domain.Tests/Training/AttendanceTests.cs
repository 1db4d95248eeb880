using System.Globalization;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches.Papers;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Domain.SignOffs;
using SafeguardingPortal.Domain.Training;

namespace SafeguardingPortal.Domain.Tests.Training;

public sealed class AttendanceTests
{
    private static readonly DateOnly Today = new(2026, 5, 6);
    private static readonly DateTimeOffset Now = new(2026, 5, 6, 9, 30, 0, TimeSpan.Zero);
    private static readonly Actor By = new(new Guid("99999999-0000-0000-0000-000000000001"), "Tamsin", new HashSet<Role> { Role.Manager });
    private int ids;

    [Theory]
    [InlineData("in time", "2026-05-06", "Elmfold", null, null)]
    [InlineData("tomorrow", "2026-05-07", "Elmfold", null, "AttendedInTheFuture")]
    [InlineData("by nobody", "2026-05-01", " ", null, "ProviderMissing")]
    [InlineData("a second time on one day", "2026-01-10", "Elmfold", null, "AttendanceRecordedAlready")]
    public void Is_recorded_or_refused(string because, string day, string provider, string? until, string? refusal)
    {
        var course = Offer(CourseExpiry.AfterMonths);

        Assert.True(
            refusal == RefusalOf(() => Record(course, day, provider, until, earlier: "2026-01-10")), because);
    }

    [Theory]
    [InlineData("2027-05-01", null)]
    [InlineData(null, "GoodUntilMissing")]
    [InlineData("2026-04-30", "GoodUntilBeforeAttended")]
    public void A_certificate_with_its_own_date_says_until_when(string? until, string? refusal)
    {
        var course = Offer(CourseExpiry.OnItsOwnDate);

        Assert.Equal(refusal, RefusalOf(() => Record(course, "2026-05-01", "Elmfold", until)));
    }

    [Fact]
    public void Is_withdrawn_once_with_a_reason_and_never_edited()
    {
        var attendance = Record(Offer(CourseExpiry.Never), "2026-05-01", "Elmfold", null);

        Assert.Equal("ReasonMissing", RefusalOf(() => attendance.Withdraw("Priya", "First aid", " ", By, Now)));
        attendance.Withdraw("Priya", "First aid", "Another Priya", By, Now);

        Assert.Equal((Now, "Tamsin", "Another Priya"), (attendance.WithdrawnAt, attendance.WithdrawnBy, attendance.WithdrawnBecause));
        Assert.Equal("AttendanceWithdrawnAlready", RefusalOf(() => attendance.Withdraw("Priya", "First aid", "Again", By, Now)));
        Assert.Equal("AttendanceWithdrawnAlready", RefusalOf(() => attendance.KeepCertificate("Priya", "First aid", File(FileKind.Pdf), By, Now)));
    }

    [Theory]
    [InlineData(FileKind.Pdf, null)]
    [InlineData(FileKind.Heic, null)]
    [InlineData(FileKind.Word, "CertificateKindRefused")]
    [InlineData(FileKind.Video, "CertificateKindRefused")]
    public void A_certificate_is_a_pdf_or_a_photo_and_there_is_one(FileKind kind, string? refusal)
    {
        var attendance = Record(Offer(CourseExpiry.Never), "2026-05-01", "Elmfold", null);

        Assert.Equal(refusal, RefusalOf(() => attendance.KeepCertificate("Priya", "First aid", File(kind), By, Now)));
        if (refusal is null)
            Assert.Equal("CertificateKeptAlready", RefusalOf(() => attendance.KeepCertificate("Priya", "First aid", File(kind), By, Now)));
    }

    [Theory]
    [InlineData("a new starter", PersonCategory.Employee, "2026-05-04", "2026-05-04")]
    [InlineData("who was here before the course", PersonCategory.Employee, "2020-01-06", "2026-04-01")]
    [InlineData("a volunteer", PersonCategory.Volunteer, "2020-01-06", null)]
    [InlineData("who begins tomorrow", PersonCategory.Employee, "2026-05-07", null)]
    public void A_course_is_asked_of_its_groups_from_the_later_of_two_days(
        string because, PersonCategory category, string started, string? since)
    {
        var course = Offer(CourseExpiry.Never, Audience.Of(PersonCategory.Employee), new DateOnly(2026, 4, 1));
        var person = Person(category, DateOnly.Parse(started, CultureInfo.InvariantCulture));

        Assert.True((since is null ? null : DateOnly.Parse(since, CultureInfo.InvariantCulture)) == course.NeededSince(person, Today), because);
    }

    [Fact]
    public void Changing_who_must_hold_it_leaves_the_others_their_day()
    {
        var course = Offer(CourseExpiry.Never, Audience.Of(PersonCategory.Employee), new DateOnly(2026, 4, 1));

        course.Change(
            new("First aid", null, null, CourseExpiry.Never, null, 28, Audience.Of(PersonCategory.Employee, PersonCategory.Student)),
            "Students too", NewId, By, Now, Today);

        Assert.Equal(
            [(PersonCategory.Employee, new DateOnly(2026, 4, 1)), (PersonCategory.Student, Today)],
            course.Needs.Select(line => (line.Category!.Value, line.From)));
        course.Retire("Replaced", By, Now, Today);
        Assert.Null(course.NeededSince(Person(PersonCategory.Employee, new(2020, 1, 6)), Today));
        Assert.Equal("CourseNoLongerOffered", RefusalOf(() => Record(course, "2026-05-01", "Elmfold", null)));
    }

    private Guid NewId() => new(++ids, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]);

    private Course Offer(CourseExpiry expiry, Audience? mustHold = null, DateOnly? since = null) => Course.Offer(
        NewId(), NewId(), new("First aid", null, null, expiry, expiry == CourseExpiry.AfterMonths ? 36 : null, 28, mustHold ?? Audience.All),
        NewId, By, Now, since ?? new DateOnly(2026, 1, 1));

    private Attendance Record(Course course, string day, string provider, string? until, string? earlier = null) => Attendance.Record(
        NewId(), course, Person(PersonCategory.Employee, new(2020, 1, 6)),
        new(DateOnly.Parse(day, CultureInfo.InvariantCulture), provider, null, until is null ? null : DateOnly.Parse(until, CultureInfo.InvariantCulture)),
        earlier is null ? [] : [DateOnly.Parse(earlier, CultureInfo.InvariantCulture)], By, Now, Today);

    private StaffMember Person(PersonCategory category, DateOnly started) =>
        StaffMember.Join(NewId(), NewId(), "Priya", null, null, category, started, By, Now);

    private static AttachedFile File(FileKind kind) => new(new Guid("77777777-0000-0000-0000-000000000001"), "x", kind, 10, "00", ScanResult.Clean);

    private static string? RefusalOf(Action act)
    {
        try
        {
            act();
            return null;
        }
        catch (RuleBrokenException broken)
        {
            return broken.Refusal.GetType().Name;
        }
    }
}
