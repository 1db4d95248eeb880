using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Lessons;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.SignOffs;
using SafeguardingPortal.Domain.Training;

namespace SafeguardingPortal.Web.Commands.SeedDemo.Stories;

/// <summary>The courses, and who attended them: most in time, some soon due, one missing, one recorded by mistake.</summary>
internal sealed class TrainingStory(DemoWorld world)
{
    private const string Annual = "the setting’s own staff meeting";
    private readonly bool school = world.Plan.Kind == SettingKind.School;

    public void Tell()
    {
        var day = world.Calendar.DaysAgo(370);
        var at = world.At(day, 13, 0);
        var framework = Criterion(
            school ? "Safeguarding training at induction and updates each year" : "Safeguarding training renewed every two years",
            school ? "Keeping children safe in education, part one, 2025"
                : "EYFS statutory framework, annex on safeguarding training, 2025", at);
        var lead = Criterion(
            "Training of the designated safeguarding lead every two years",
            "Keeping children safe in education, annex on the lead, 2025", at);
        var firstAid = Criterion(
            "Paediatric first aid renewed every three years", "EYFS statutory framework, annex on first aid, 2025", at);

        Attend(
            Offer("Safeguarding and child protection", "Signs of harm, what to do, whom to tell, and how to speak up.", framework,
                CourseExpiry.AfterMonths, school ? 12 : 24, 28, Audience.All, at),
            "Wexmoor safeguarding partnership", day => school ? day % 340 : 40 + (day * 83 % 640));
        const string Covers = "Safe use of social media; privacy settings, location, log-out and passwords; thinking before posting; how one’s own "
            + "conduct online affects the work here and the setting’s name; what misuse leads to.";
        var online = Offer("Online safety and social media", Covers, null, CourseExpiry.AfterMonths, 12, 42, Audience.All, at);
        Attend(online, Annual, day => 20 + (day * 47 % 330));
        CarryOutLesson(online);
        Attend(
            Offer("Paediatric first aid", "Full course of twelve hours.", firstAid, CourseExpiry.OnItsOwnDate, null, 90,
                Audience.Of(PersonCategory.Employee), at),
            "Elmfold First Aid", day => 60 + (day * 131 % 900));
        Attend(
            Offer("Designated safeguarding lead", "The lead’s own course.", lead, CourseExpiry.AfterMonths, 24, 60,
                Audience.Of(Role.Dsl, Role.DeputyDsl), at),
            "Wexmoor safeguarding partnership", day => 200 + (day * 210));
        Attend(
            Offer("Safer recruitment", null, null, CourseExpiry.Never, null, 90, Audience.Of(Role.Manager), at),
            "Wexmoor governor services",
            _ => 350);
    }

    // What a report taught changes what is taught each year.
    private void CarryOutLesson(Course course)
    {
        if (world.Told.OfType<Breach>().FirstOrDefault(breach => breach.PolicyReviewAsked is not null) is not { DebriefHeldOn: { } held } breach)
            return;
        var (learnt, done) = (world.At(held, 17, 20), world.At(world.Calendar.Until(held.AddDays(21)), 12, 40));
        var (raisedBy, by) = (world.As("manager", learnt), world.As("manager", done));
        var lesson = world.Tell(Lesson.From(
            world.NewId(), breach,
            new NewLesson(
                LessonKind.Training, "What we teach each year says nothing about what people wear.", "Put wearables into the yearly course on online safety.",
                raisedBy.PersonId, held.AddDays(28)),
            raisedBy, learnt));
        course.Change(
            new CourseTerms(
                course.Title, course.Covers + " Watches, glasses and other things that are worn.", course.CriterionId, course.Expiry, course.Months,
                course.WithinDays, course.MustHold),
            "A lesson that was learnt asked for it.", world.NewId, by, done, Domain.Calendar.London.Date(done));
        lesson.Finish("The course now names what is worn, with pictures.", by, done, course.Id);
    }

    private TrainingCriterion Criterion(string title, string edition, DateTimeOffset at) => world.Tell(TrainingCriterion.Enter(
        world.NewId(), world.Setting.Id,
        new CriterionEntry(title, "Department for Education", edition + "; check the current edition", Domain.Calendar.London.Date(at)),
        world.As("manager", at), at));

    private Course Offer(
        string title, string? covers, TrainingCriterion? criterion, CourseExpiry expiry, int? months, int withinDays, Audience mustHold,
        DateTimeOffset at) => world.Tell(Course.Offer(
            world.NewId(), world.Setting.Id, new CourseTerms(title, covers, criterion?.Id, expiry, months, withinDays, mustHold),
            world.NewId, world.As("manager", at), at, Domain.Calendar.London.Date(at)));

    /// <param name="daysAgo">How long ago each person attended, by their place among those who must.</param>
    private void Attend(Course course, string provider, Func<int, int> daysAgo)
    {
        var needed = world.Plan.People.Where(person => person.LeftDaysAgo is null)
            .Select(person => world.People[person.Key]).Where(person => course.NeededSince(person, world.Today) is not null).ToList();
        for (var place = 0; place < needed.Count; place++)
        {
            // Somebody always is still to go; whoever began lately has not been long enough here for most.
            if (needed.Count > 3 && place == needed.Count - 1)
                continue;

            var (person, day) = (needed[place], world.Calendar.DaysAgo(daysAgo(place)));
            if (day < person.StartedOn)
                day = world.Calendar.After(person.StartedOn, 5);
            if (day > world.Today)
                continue;

            var recorded = world.At(day > world.Beginning ? day : world.Beginning, 16, 20);
            DateOnly? until = course.Expiry == CourseExpiry.OnItsOwnDate ? day.AddYears(3) : null;
            var attended = world.Tell(Attendance.Record(
                world.NewId(), course, person, new AttendanceFacts(day, provider, until is null ? null : $"EF-{4100 + place}", until), [],
                world.As("manager", recorded), recorded, world.Today));
            if (course.Expiry == CourseExpiry.Never)
                Withdraw(attended, person, course, day);
        }
    }

    // A day was mistyped; the right one was recorded after it.
    private void Withdraw(Attendance wrong, StaffMember person, Course course, DateOnly day)
    {
        var at = world.At(day, 17, 0);
        wrong.Withdraw(person.Name, course.Title, "The day was mistyped.", world.As("manager", at), at);
        world.Tell(Attendance.Record(
            world.NewId(), course, person, new AttendanceFacts(world.Calendar.Until(day.AddDays(-7)), wrong.Provider), [],
            world.As("manager", at), at, world.Today));
    }
}
