using Microsoft.AspNetCore.Html;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Audit;
using SafeguardingPortal.Data.Concerns;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Breaches.Work;
using SafeguardingPortal.Web.Features.Shared;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Print;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.CaseBundles.Document;

/// <summary>Writes the bundle of one case for the person who asks, and for nobody who may not know of the case.</summary>
public sealed class BundleWriter(PortalDbContext db, CurrentPerson me, SchoolClock clock, ViewText views, DocumentStyles styles)
{
    private const string View = "/Features/CaseBundles/Document/Bundle.cshtml";

    // More files or concerns than a case can hold.
    private const int Longest = 1000;

    /// <param name="verb">What is done with it: "Printed" or "Read on screen".</param>
    /// <exception cref="RecordNotFoundException">There is no such case, or none that this person may know of.</exception>
    public async Task<(string Reference, string Html)> WriteAsync(Guid id, string verb, CancellationToken ct)
    {
        var breach = await db.Breaches.AsNoTracking().Where(BreachAccess.VisibleTo(me.Actor))
            .Include(one => one.Subjects).Include(one => one.Conflicts).Include(one => one.Contacts).Include(one => one.SecondOpinions)
            .Include(one => one.Notes).AsSplitQuery().SingleOrDefaultAsync(one => one.Id == id, ct) ?? throw new RecordNotFoundException();
        var work = await db.CaseWork.AsNoTracking().Include(one => one.Entries).Include(one => one.Tasks).AsSplitQuery()
            .SingleOrDefaultAsync(one => one.Id == id, ct);
        var papers = await db.CasePapers.AsNoTracking().Include(one => one.Messages).SingleOrDefaultAsync(one => one.Id == id, ct);
        var before = await db.NamedBeforeOfAsync(id, me.PersonId, ct);
        var names = await NamesAsync(breach, before, work, ct);
        var now = clock.Now;
        var document = new BundleDocument(
            me.Setting.Name,
            breach.Reference,
            breach.Category.Label(me.Setting.Terms),
            $"{verb} by {me.Actor.Name} on {Words.DateTime(now)}",
            CaseChapters.Cover(breach, before, me, names),
            [
                CaseChapters.Report(breach, me, names),
                CaseChapters.Clocks(breach, now),
                CaseChapters.Decisions(breach, me),
                CaseChapters.Earlier(await db.EarlierOfCaseAsync(id, ct)),
                CaseChapters.Contacts(breach),
                await db.DesksAsync(ct),
                CaseChapters.Notes(breach),
                WorkChapters.Work(work),
                WorkChapters.Tasks(work, names),
                WorkChapters.Messages(papers),
                await FilesAsync(id, ct),
                await ConcernsAsync(id, ct),
                await ChronologyAsync(id, ct),
            ]);
        var page = new BundlePage(document, await styles.ReadAsync("pack", ct), Margins(document));
        return (breach.Reference, await views.RenderAsync(View, page));
    }

    private static HtmlString Margins(BundleDocument document) => new(
        "@page{margin:26mm 20mm 24mm;"
        + $"@top-left{{content:{CssText.Quoted($"{document.Setting} · {document.Reference}")}}}"
        + $"@top-right{{content:{CssText.Quoted("Confidential")}}}"
        + $"@bottom-left{{content:{CssText.Quoted(document.Mark)};font:8.5pt \"Atkinson Hyperlegible Next\",sans-serif}}}}"
        + ".mark{position:fixed;top:42%;left:-15mm;right:-15mm;text-align:center;transform:rotate(-32deg);font-size:19pt;white-space:nowrap;"
        // The filter makes a picture of it: as text it would run through every sentence that a reader copies or has read out.
        + "color:#d9d9d9;filter:blur(.3px);z-index:-1}"
        + ".typed{white-space:pre-wrap;overflow-wrap:anywhere}.item{margin-bottom:5mm}.chapter{break-before:auto;margin-top:9mm}"
        + ".chapter.new-page{break-before:page;margin-top:0}");

    private async Task<Dictionary<Guid, string>> NamesAsync(Breach breach, IReadOnlyList<NamedBefore> before, CaseWork? work, CancellationToken ct)
    {
        List<Guid> ids =
        [
            .. breach.SubjectPeople(), .. new[] { breach.ReportedById, breach.CaseManagerId, breach.ChildLeadId }.OfType<Guid>(),
            .. breach.Conflicts.Select(conflict => conflict.PersonId), .. before.Select(named => named.PersonId).OfType<Guid>(), .. work?.Tasks.Select(task => task.OwnerId) ?? [],
        ];
        return await db.People.Where(person => ids.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.Name, ct);
    }

    // What the files hold stays in the portal; the list says what there is, with the fingerprint of each.
    private async Task<BundleChapter> FilesAsync(Guid id, CancellationToken ct)
    {
        var files = await db.CasePapers.AsNoTracking().Where(papers => papers.Id == id).SelectMany(papers => papers.Attachments)
            .OrderBy(file => file.At).Take(Longest)
            .Select(file => new { file.Name, file.At, file.Bytes, file.FromReporter, file.Fingerprint }).ToListAsync(ct);
        return new("files", "Attachments", [.. files.Select(file => new BundleItem(
            file.Name,
            [
                new("Added", $"{Words.DateTime(file.At)}, by {(file.FromReporter ? "the reporter" : "a handler")}"),
                new("Size", Words.Count(file.Bytes, "byte")),
                new("Fingerprint", file.Fingerprint),
            ]))], "No file is attached to this case.");
    }

    private async Task<BundleChapter> ConcernsAsync(Guid id, CancellationToken ct)
    {
        var concerns = await db.ConcernsKnownTo(me.Actor).AsNoTracking()
            .Where(concern => concern.FromCaseId == id || concern.BecameCaseId == id)
            .OrderBy(concern => concern.OccurredOn).ThenBy(concern => concern.Reference)
            .Take(Longest)
            .Select(concern => new { concern.Reference, concern.OccurredOn, concern.What, concern.DealtWith, CameFromIt = concern.FromCaseId == id })
            .ToListAsync(ct);
        return new("concerns", "Low-level concerns", [.. concerns.Select(concern => new BundleItem(
            $"{concern.Reference}, {Words.Date(concern.OccurredOn)}",
            [new("Link", concern.CameFromIt ? "Recorded from this case" : "The case was opened because of it"), new("Dealt with", concern.DealtWith)],
            concern.What))], "No low-level concern is linked to this case.");
    }

    // The chronology is the audit trail, rendered, and whole: what drops out first would be the report. Readings are left out: the case's own page
    // shows who has read it.
    private async Task<BundleChapter> ChronologyAsync(Guid id, CancellationToken ct)
    {
        var entries = await db.AuditEntries.AsNoTracking().HistoryOfCase(id).Where(entry => entry.Event != RecordHistory.Opened)
            .OrderBy(entry => entry.At).ThenBy(entry => entry.Id)
            .Select(entry => new { entry.At, entry.ActorName, entry.Sentence, entry.Why })
            .ToListAsync(ct);
        return new("chronology", "Everything that happened", [.. entries.Select(entry => new BundleItem(
            $"{Words.DateTime(entry.At)}: {entry.Sentence}", [new("By", entry.ActorName), new("Why", entry.Why)]))], "Nothing is on record.");
    }
}
