using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Domain.SignOffs;

namespace SafeguardingPortal.Domain.Training;

/// <summary>A training that people attend: what it covers, how long it holds, and who must hold it (C068).</summary>
public sealed class Course : Aggregate
{
    /// <summary>As long as a training may be said to hold, in months.</summary>
    public const int MostMonths = 120;

    private readonly List<CourseNeed> needs = [];

    private Course()
    {
    }

    public string Title { get; private set; } = "";

    /// <summary>The title in capitals, for sorting alike on every database.</summary>
    public string SearchTitle { get; private set; } = "";

    public string? Covers { get; private set; }

    /// <summary>The criterion of law or guidance that it meets, from the setting's register.</summary>
    public Guid? CriterionId { get; private set; }

    public CourseExpiry Expiry { get; private set; }

    /// <summary>Where it holds for some months after it was attended.</summary>
    public int? Months { get; private set; }

    /// <summary>Calendar days from having to hold it to the last day for attending it.</summary>
    public int WithinDays { get; private set; }

    public DateOnly? RetiredOn { get; private set; }

    public IReadOnlyList<CourseNeed> Needs => needs;

    public CourseRule Rule => new(Expiry, Months, WithinDays);

    /// <summary>Who must hold it. Nobody, where it is offered and not asked for.</summary>
    public Audience MustHold => needs.AsAudience();

    public static Course Offer(
        Guid id, Guid settingId, CourseTerms terms, Func<Guid> newId, Actor by, DateTimeOffset now, DateOnly today)
    {
        var course = new Course { Id = id, SettingId = settingId };
        course.Apply(terms, newId, today);
        course.Raise(new CourseOffered(course.Title, course.Rule.InWords(), course.NeededBy()), by, now);
        return course;
    }

    /// <summary>Attendance stays as it was recorded; from now on it is measured by the new rule.</summary>
    public void Change(CourseTerms terms, string? reason, Func<Guid> newId, Actor by, DateTimeOffset now, DateOnly today)
    {
        reason = ReasonMissing.Require(reason);
        RequireOffered();
        var before = $"{Rule.InWords()}; {NeededBy()}";
        Apply(terms, newId, today);
        Raise(new CourseChanged(Title, before, $"{Rule.InWords()}; {NeededBy()}"), by, now, reason);
    }

    /// <summary>It is no longer offered or asked for. What people attended stays on record.</summary>
    public void Retire(string? reason, Actor by, DateTimeOffset now, DateOnly today)
    {
        reason = ReasonMissing.Require(reason);
        RequireOffered();
        RetiredOn = today;
        Raise(new CourseRetired(Title), by, now, reason);
    }

    /// <summary>Since when the person must hold it; null when they need not.</summary>
    public DateOnly? NeededSince(StaffMember person, DateOnly today) => RetiredOn is null ? needs.AskedSince(person, today) : null;

    internal void RequireOffered()
    {
        if (RetiredOn is not null)
            throw new RuleBrokenException(new CourseNoLongerOffered(Title));
    }

    private string NeededBy() => MustHold.IsEmpty ? "nobody must hold it" : MustHold.InWords();

    private void Apply(CourseTerms terms, Func<Guid> newId, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(terms);
        if (string.IsNullOrWhiteSpace(terms.Title))
            throw new RuleBrokenException(new CourseTitleMissing());
        if (terms.Expiry == CourseExpiry.AfterMonths && terms.Months is not (>= 1 and <= MostMonths))
            throw new RuleBrokenException(new CourseMonthsMissing());
        if (terms.WithinDays is < 0 or > 366)
            throw new RuleBrokenException(new CourseDaysOutOfRange());

        Title = terms.Title.Trim();
        SearchTitle = Title.ToUpperInvariant();
        Covers = string.IsNullOrWhiteSpace(terms.Covers) ? null : terms.Covers.Trim();
        CriterionId = terms.CriterionId;
        Expiry = terms.Expiry;
        Months = terms.Expiry == CourseExpiry.AfterMonths ? terms.Months : null;
        WithinDays = terms.WithinDays;
        needs.Become(terms.MustHold, group => new CourseNeed(newId(), group, today));
    }
}

/// <summary>Who must hold a course, one line for each group, and since when.</summary>
public sealed class CourseNeed : AskedLine
{
    internal CourseNeed(Guid id, AskedGroup group, DateOnly from)
        : base(id, from)
    {
        Category = group.Category;
        Role = group.Role;
        UnitId = group.UnitId;
        UnitName = group.UnitName;
    }

    private CourseNeed()
    {
    }
}

/// <summary>A course as somebody describes it.</summary>
public sealed record CourseTerms(
    string? Title, string? Covers, Guid? CriterionId, CourseExpiry Expiry, int? Months, int WithinDays, Audience MustHold);
