using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Figures;
using SafeguardingPortal.Domain.Notices;
using SafeguardingPortal.Domain.Packs;
using SafeguardingPortal.Web.Features.InspectionPacks.Document;
using SafeguardingPortal.Web.Features.InspectionPacks.Making;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.InspectionPacks.Parts;

/// <summary>
/// The signs that hang with the last look at each, what was given in writing, and the leaflet for visitors (C095, C117, C118).
/// </summary>
public sealed class NoticesPart(PortalDbContext db) : IPackPart
{
    // A whole letter to parents has its place in the log; here it is recognised.
    private const int MostWords = 300;

    public PackParts Part => PackParts.Notices;

    public string Doing => "Reading the log of signs and notices";

    public async Task<PackChapter> ReadAsync(PackScope scope, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var (from, until) = (scope.From, scope.Until);
        var notices = await db.Notices.AsNoTracking().Include(notice => notice.Checks)
            .Where(notice => notice.From <= until && (notice.Until == null || notice.Until >= from))
            .OrderBy(notice => notice.Kind).ThenBy(notice => notice.Where).ThenBy(notice => notice.Id).ToListAsync(ct);
        var leaflets = await db.Leaflets.AsNoTracking().OrderByDescending(leaflet => leaflet.Number)
            .Select(leaflet => new
            {
                leaflet.Number,
                leaflet.IssuedOn,
                leaflet.Fingerprint,
                Visitors = db.Visits.Count(visit => visit.LeafletId == leaflet.Id && visit.Day >= from && visit.Day <= until),
                Copies = db.LeafletPiles.Where(pile => pile.LeafletId == leaflet.Id && pile.On >= from && pile.On <= until)
                    .Sum(pile => pile.Copies),
            }).ToListAsync(ct);

        return new PackChapter(
            "notices", "Signs, notices and leaflets",
            "What parents, visitors and staff are told in writing: where it hangs or whom it went to, and who looked whether it is "
            + "still there.")
        {
            Tables =
            [
                new PackTable(
                    "Signs, leaflets and web notices in the period", ["Where", "What", "Says", "Since", "Last look", "Standing today"],
                    [.. notices.Where(notice => notice.Kind.IsLookedAt()).Select(notice => Sign(notice, scope.Today))],
                    "No sign is on the log for the period."),
                new PackTable(
                    "Given in writing in the period", ["To whom", "What", "Says", "Given"],
                    [
                        .. notices.Where(notice => !notice.Kind.IsLookedAt() && notice.From >= from).Select(notice =>
                            (IReadOnlyList<string>)[notice.Where, notice.Kind.Label(), InShort(notice.Wording), Words.Date(notice.From)]),
                    ],
                    "Nothing was given in writing in the period."),
                new PackTable(
                    "The leaflet for visitors", ["Version", "Issued", "Fingerprint", "Given to visitors", "Laid out"],
                    [
                        .. leaflets.Select(leaflet => (IReadOnlyList<string>)
                        [
                            Number(leaflet.Number), Words.Date(leaflet.IssuedOn), leaflet.Fingerprint[..12],
                            SmallNumbers.Show(leaflet.Visitors), Words.Count(leaflet.Copies, "copy", "copies"),
                        ]),
                    ],
                    "No leaflet was issued yet."),
            ],
        };
    }

    private static IReadOnlyList<string> Sign(Notice notice, DateOnly today)
    {
        var last = notice.Checks.OrderBy(check => check.On).LastOrDefault();
        return
        [
            notice.Where, notice.Kind.Label(), InShort(notice.Wording), Words.Date(notice.From),
            last is null ? "–" : $"{Words.Date(last.On)}: {last.Found.Label().ToLowerInvariant()}",
            !notice.HoldsOn(today) ? $"Until {Words.Date(notice.Until!.Value)}"
                : notice.NeedsMending ? "Missing or wrong"
                : notice.NextCheckOn < today ? $"Look was due {Words.Date(notice.NextCheckOn.Value)}" : "In place",
        ];
    }

    private static string InShort(string wording) => wording.Length <= MostWords ? wording : wording[..MostWords].TrimEnd() + " …";

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
