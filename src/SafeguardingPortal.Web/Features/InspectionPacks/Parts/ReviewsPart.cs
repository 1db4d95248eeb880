using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Reviews;
using SafeguardingPortal.Domain.Packs;
using SafeguardingPortal.Domain.Reviews;
using SafeguardingPortal.Web.Features.InspectionPacks.Document;
using SafeguardingPortal.Web.Features.InspectionPacks.Making;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.InspectionPacks.Parts;

/// <summary>
/// The register of reviews: what is open, what was done in the period, and how late it was (C028, C035). A review that came of a report about
/// someone who may open packs is left out; the chapter says so always, and so tells nothing.
/// </summary>
public sealed class ReviewsPart(PortalDbContext db) : IPackPart
{
    public PackParts Part => PackParts.Reviews;

    public string Doing => "Reading the review register";

    public async Task<PackChapter> ReadAsync(PackScope scope, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var known = db.ReviewsKnownTo(scope.Readers);
        var reviews = await (
            from review in known.AsNoTracking()
            join policy in db.Policies on review.PolicyId equals policy.Id
            where review.State == ReviewState.Open
                || (review.State == ReviewState.Done && review.ReviewedOn >= scope.From && review.ReviewedOn <= scope.Until)
            orderby review.DueOn, policy.SearchTitle
            select new { policy.Title, Review = review }).ToListAsync(ct);

        IReadOnlyList<string>[] open =
        [
            .. from found in reviews
               where found.Review.State == ReviewState.Open
               select (IReadOnlyList<string>)
                   [found.Title, found.Review.Trigger.Label(), Words.Date(found.Review.DueOn), Late(found.Review.DaysOverdueOn(scope.Today), "On time so far")],
        ];
        IReadOnlyList<string>[] done =
        [
            .. from found in reviews
               where found.Review.State == ReviewState.Done
               select (IReadOnlyList<string>)
               [
                   found.Title, found.Review.Trigger.Label(), Words.Date(found.Review.DueOn), Words.Date(found.Review.ReviewedOn!.Value),
                   Late(found.Review.DaysLate ?? 0, "In time"), found.Review.Outcome?.Label() ?? "", found.Review.Reviewer ?? "",
               ],
        ];
        return new PackChapter(
            "reviews", "Review register",
            "When each policy is due for review, and when it was reviewed. Lateness stays on the record. A review that came of a report about the people "
            + "who may make this pack is not listed here.")
        {
            Tables =
            [
                new PackTable("Open reviews", ["Policy", "Why", "Due", "Standing"], open, "No review is open."),
                new PackTable(
                    "Reviews done in the period", ["Policy", "Why", "Due", "Done", "Kept", "Outcome", "Reviewer"], done,
                    "No review was done in the period."),
            ],
        };
    }

    private static string Late(int days, string inTime) => days == 0 ? inTime : $"{Words.Count(days, "day")} late";
}
