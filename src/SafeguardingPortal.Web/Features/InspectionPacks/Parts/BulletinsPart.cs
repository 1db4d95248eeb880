using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Bulletins;
using SafeguardingPortal.Domain.Packs;
using SafeguardingPortal.Web.Features.InspectionPacks.Document;
using SafeguardingPortal.Web.Features.InspectionPacks.Making;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.InspectionPacks.Parts;

/// <summary>What was passed round in the period, how many read it, and who has not, by name (C069).</summary>
public sealed class BulletinsPart(PortalDbContext db) : IPackPart
{
    public PackParts Part => PackParts.Bulletins;

    public string Doing => "Reading the bulletins";

    public async Task<PackChapter> ReadAsync(PackScope scope, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var (from, until) = (scope.From, scope.Until);
        var sent = await db.Bulletins.AsNoTracking().Include(bulletin => bulletin.Readers)
            .Where(bulletin => bulletin.SentOn >= from && bulletin.SentOn <= until)
            .OrderByDescending(bulletin => bulletin.SentAt).ThenBy(bulletin => bulletin.Id).ToListAsync(ct);
        var asked = (await db.BulletinsToRead(scope.Today)
            .Where(toRead => toRead.Bulletin.SentOn >= from && toRead.Bulletin.SentOn <= until)
            .OrderBy(toRead => toRead.Person.SearchName).ThenBy(toRead => toRead.Person.Id)
            .Select(toRead => new { toRead.Bulletin.Id, toRead.Person.Name, IsRead = toRead.ReadAt != null })
            .ToListAsync(ct)).ToLookup(toRead => toRead.Id);

        return new PackChapter(
            "bulletins", "Bulletins",
            "Guidance passed round between trainings. Each reader says once that they read it; those who are away for long are not asked.")
        {
            Tables =
            [
                new PackTable(
                    "Sent in the period", ["Title", "Sent", "By", "To", "Asked", "Read"],
                    [
                        .. sent.Select(bulletin => (IReadOnlyList<string>)
                        [
                            bulletin.Title, Words.Date(bulletin.SentOn), bulletin.SentBy, bulletin.For.InWords(),
                            bulletin.WithdrawnOn is { } day ? $"Withdrawn {Words.Date(day)}" : Number(asked[bulletin.Id].Count()),
                            bulletin.WithdrawnOn is null ? Number(asked[bulletin.Id].Count(reader => reader.IsRead)) : "–",
                        ]),
                    ],
                    "No bulletin was sent round in the period.")
                {
                    Note = "Asked and read count those who work here today.",
                },
                new PackTable(
                    "Not read yet", ["Title", "Who"],
                    [
                        .. from bulletin in sent
                           let unread = asked[bulletin.Id].Where(reader => !reader.IsRead).Select(reader => reader.Name).ToList()
                           where unread.Count > 0
                           select (IReadOnlyList<string>)[bulletin.Title, string.Join(", ", unread)],
                    ],
                    "Everyone who is asked has read each of them."),
            ],
        };
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
