using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Training;
using SafeguardingPortal.Domain.Packs;
using SafeguardingPortal.Domain.Training;
using SafeguardingPortal.Web.Features.InspectionPacks.Document;
using SafeguardingPortal.Web.Features.InspectionPacks.Making;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.InspectionPacks.Parts;

/// <summary>The courses with what they meet, and who holds each and until when, by name (C068).</summary>
public sealed class TrainingPart(PortalDbContext db) : IPackPart
{
    public PackParts Part => PackParts.Training;

    public string Doing => "Reading the training register";

    public async Task<PackChapter> ReadAsync(PackScope scope, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var courses = await db.CoursesOnOfferAsync(ct);
        var criteria = await db.TrainingCriteria.AsNoTracking().ToDictionaryAsync(criterion => criterion.Id, ct);
        var people = await db.WorkingOn(scope.Today).OrderBy(person => person.SearchName).ThenBy(person => person.Id)
            .Select(person => new { person.Id, person.Name }).ToListAsync(ct);
        var standings = await db.StandingsAsync([.. people.Select(person => person.Id)], courses, scope.Today, ct);
        var needed = courses.ToDictionary(course => course.Id, course => people
            .Select(person => (person.Name, Standing: standings[(person.Id, course.Id)]))
            .Where(line => line.Standing.State != Standing.NotNeeded).ToList());

        var yearAgo = scope.Today.AddMonths(-PrivacyCheck.AgainAfterMonths);
        var looked = await db.WorkingOn(scope.Today)
            .CountAsync(person => db.PrivacyChecks.Any(check => check.PersonId == person.Id && check.DoneOn >= yearAgo), ct);

        return new PackChapter(
            "training", "Training register",
            "What each course covers, which criterion it meets as the setting read it on the day given, and who holds it today.")
        {
            Tables =
            [
                new PackTable(
                    "The courses", ["Course", "Meets", "Runs out", "Asked of", "Held", "Overdue"],
                    [
                        .. courses.Select(course => (IReadOnlyList<string>)
                        [
                            course.Title, Criterion(course, criteria), course.Rule.InWords(), Number(needed[course.Id].Count),
                            Number(needed[course.Id].Count(line => line.Standing.IsHeld)),
                            Number(needed[course.Id].Count(line => line.Standing.IsLate)),
                        ]),
                    ],
                    "No course is entered yet."),
                .. courses.Where(course => needed[course.Id].Count > 0).Select(course => new PackTable(
                    course.Title, ["Name", "Standing", "Attended", "Holds until"],
                    [
                        .. needed[course.Id].Select(line => (IReadOnlyList<string>)
                            [line.Name, line.Standing.State.Word(), Date(line.Standing.AttendedOn), Date(line.Standing.LastDay)]),
                    ],
                    "")),
                new PackTable(
                    "Own privacy online", ["People who work here", "Looked at their own accounts within a year"],
                    [[Number(people.Count), Number(looked)]], "")
                {
                    Note = "What they found is theirs and is kept nowhere.",
                },
            ],
        };
    }

    private static string Criterion(Course course, Dictionary<Guid, TrainingCriterion> criteria) =>
        course.CriterionId is { } id && criteria.TryGetValue(id, out var criterion)
            ? $"{criterion.Title} ({criterion.Publisher}, {criterion.Edition}; checked {Words.Date(criterion.CheckedOn)})"
            : "–";

    private static string Date(DateOnly? day) => day is { } date ? Words.Date(date) : "–";

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
