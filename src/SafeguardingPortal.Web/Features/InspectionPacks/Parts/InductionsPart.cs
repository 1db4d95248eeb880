using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Packs;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Web.Features.InspectionPacks.Document;
using SafeguardingPortal.Web.Features.InspectionPacks.Making;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.InspectionPacks.Parts;

/// <summary>
/// What somebody new is shown, and how far everyone has come who began in the period or is not done, by name (C067, C070).
/// </summary>
public sealed class InductionsPart(PortalDbContext db) : IPackPart
{
    public PackParts Part => PackParts.Inductions;

    public string Doing => "Reading the induction register";

    public async Task<PackChapter> ReadAsync(PackScope scope, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var (today, start, end) = (scope.Today, London.StartOf(scope.From), London.StartOf(scope.Until.AddDays(1)));
        var begun = await (
            from induction in db.Inductions.AsNoTracking()
            where induction.BegunAt < end && (induction.BegunAt >= start || induction.DoneOn == null)
            join person in db.WorkingOn(today) on induction.PersonId equals person.Id
            join inductor in db.People on induction.InductorId equals inductor.Id
            orderby person.SearchName, induction.Id
            select new
            {
                Person = person.Name,
                person.Category,
                induction.StartedOn,
                Inductor = inductor.Name,
                Points = induction.Steps.Count,
                Signed = induction.Steps.Count(step => step.PersonSignedAt != null && step.InductorSignedAt != null),
                Late = induction.Steps.Count(step =>
                    (step.PersonSignedAt == null || step.InductorSignedAt == null) && step.DueOn < today),
                induction.DoneOn,
            }).ToListAsync(ct);
        var without = await db.WithoutInduction(today).OrderBy(person => person.SearchName).ThenBy(person => person.Id)
            .Select(person => new { person.Name, person.Category, person.StartedOn }).ToListAsync(ct);
        var points = await (
            from list in db.InductionLists.AsNoTracking()
            from item in list.Items
            select new { list.Category, item.Order, item.Text, item.WithinDays }).ToListAsync(ct);

        return new PackChapter(
            "inductions", "Induction register",
            "Each point is signed by the new person and by whoever showed it, each for themself. Those who left are not listed.")
        {
            Tables =
            [
                new PackTable(
                    "Inductions begun in the period, or not done yet",
                    ["Name", "Comes as", "First day", "Led by", "Points signed", "Standing"],
                    [
                        .. begun.Select(line => (IReadOnlyList<string>)
                        [
                            line.Person, line.Category.Label(), Words.Date(line.StartedOn), line.Inductor,
                            string.Create(CultureInfo.InvariantCulture, $"{line.Signed} of {line.Points}"),
                            Standing(line.DoneOn, line.Late),
                        ]),
                    ],
                    "Nobody’s induction began in the period."),
                new PackTable(
                    "New here, and no induction begun", ["Name", "Comes as", "First day"],
                    [
                        .. without.Select(person =>
                            (IReadOnlyList<string>)[person.Name, person.Category.Label(), Words.Date(person.StartedOn)]),
                    ],
                    "Everyone who came lately has an induction, or none is asked of them."),
                new PackTable(
                    "What somebody new is shown", ["Point", "Within", "Who is shown it"],
                    [
                        .. points.GroupBy(point => (point.Text, point.WithinDays))
                            .OrderBy(point => point.Key.WithinDays).ThenBy(point => point.Min(one => one.Order))
                            .ThenBy(point => point.Key.Text, StringComparer.Ordinal)
                            .Select(point => (IReadOnlyList<string>)
                            [
                                point.Key.Text, point.Key.WithinDays == 0 ? "The first day" : Words.Count(point.Key.WithinDays, "day"),
                                string.Join(
                                    ", ", point.Select(one => one.Category).Distinct().Order().Select(category => category.PluralLabel())),
                            ]),
                    ],
                    "No induction list is written yet."),
            ],
        };
    }

    private static string Standing(DateOnly? done, int late) => done is { } day ? $"Done {Words.Date(day)}"
        : late > 0 ? $"{Words.Count(late, "point")} late" : "On its way";
}
