using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Audit;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Exceptions;
using SafeguardingPortal.Domain.LeaderReports;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Relationships;
using SafeguardingPortal.Domain.SubjectAccess;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SubjectAccess.HeldData;

/// <summary>Gathers what is held about a person, from the records themselves and as the reader may know of them.</summary>
public sealed class HeldAboutPerson(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    // More lines than this of one kind are counted and not listed; the registers have them all.
    private const int Longest = 200;

    public async Task<HeldPage> GatherAsync(AccessRequest request, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(request);
        var id = request.PersonId;
        var person = await db.People.AsNoTracking().Include(one => one.Roles).SingleOrDefaultAsync(one => one.Id == id, ct)
            ?? throw new RecordNotFoundException();
        var others = await db.People.AsNoTracking().Where(one => one.Id != id).Select(one => one.Name).ToListAsync(ct);
        var pieces = new Pieces(request, others, await ChildrenAsync(id, ct), person.Name);
        var sensitive = new HeldInCases(db, me, pieces);
        return new HeldPage(
            request.Id, request.Reference, me.Setting.Name, person.Name, request.ReceivedOn, AnswerOf(request),
            $"Compiled by {me.Actor.Name} on {Words.DateTime(clock.Now)}",
            [
                new("The person", [Describe(person)], ""),
                await SignaturesAsync(id, ct),
                await TrainingAsync(id, ct),
                await BulletinsAsync(id, ct),
                await LeaderReportsAsync(id, ct),
                await InductionAsync(id, ct),
                await CheckInsAsync(id, ct),
                await ExceptionsAsync(id, pieces, ct),
                await new HeldRelationships(db, me, pieces).GatherAsync(id, ct),
                await sensitive.CasesAsync(id, ct),
                await sensitive.ConcernsAsync(id, ct),
                await sensitive.ReportsAsync(id, ct),
                await TracesAsync(id, ct),
            ]);
    }

    private HeldAnswer AnswerOf(AccessRequest request) => new(
        request.DueOn, request.DueBecause, request.AnsweredOn is null && request.DueOn < clock.Today, request.ToldLongerOn,
        request is { AnsweredOn: null, ToldLongerOn: null } && clock.Today <= request.FirstDueOn,
        request.AnsweredOn, request.AnsweredHow, request.AnsweredBy);

    // As the cases that are gathered here name them. A child of a case that is kept from the reader would tell of it.
    private async Task<IReadOnlyCollection<string>> ChildrenAsync(Guid id, CancellationToken ct)
    {
        var named = await db.Breaches.AsNoTracking().Where(BreachAccess.VisibleTo(me.Actor))
            .Where(breach => breach.Child != null && ((breach.ReportedById == id && breach.ReportedAs == ReporterKind.Named) || breach.Subjects.Any(subject => subject.PersonId == id)))
            .Select(breach => breach.Child).Distinct().ToListAsync(ct);
        var told = await db.RelationshipDisclosures.AsNoTracking().Where(RelationshipAccess.VisibleTo(me.Actor))
            .Where(one => one.PersonId == id && one.Child != null).Select(one => one.Child).ToListAsync(ct);
        return [.. named.Concat(told).SelectMany(ChildInWords.Each).Distinct(StringComparer.Ordinal)];
    }

    private HeldRecord Describe(StaffMember person) => new(
        person.Name,
        [
            $"E-mail address: {person.Email ?? "none"}",
            $"Job title: {person.JobTitle ?? "none"}",
            $"Category: {person.Category.Label()}",
            $"First day: {Words.Date(person.StartedOn)}",
            .. person.LeftOn is { } left ? [$"Last day: {Words.Date(left)}"] : Array.Empty<string>(),
            .. person.Roles.OrderBy(held => held.From).Select(held =>
                $"Role: {Domain.Access.RoleTitles.Title(held.Role, me.Setting.Terms)}, from {Words.Date(held.From)}"
                + (held.To is { } to ? $" to {Words.Date(to)}" : "")),
        ],
        []);

    private async Task<HeldSection> SignaturesAsync(Guid id, CancellationToken ct)
    {
        var signatures = await (
            from signature in db.SignOffs.AsNoTracking()
            where signature.PersonId == id
            join policy in db.Policies on signature.PolicyId equals policy.Id
            orderby signature.SignedAt descending
            select new { policy.Title, signature.SignedAt }).Take(Longest).ToListAsync(ct);
        return new("Signatures under policies", [.. signatures.Select(line => new HeldRecord(line.Title, $"Signed on {Words.DateTime(line.SignedAt)}"))], "None.");
    }

    private async Task<HeldSection> TrainingAsync(Guid id, CancellationToken ct)
    {
        var attended = await (
            from attendance in db.Attendances.AsNoTracking()
            where attendance.PersonId == id
            join course in db.Courses on attendance.CourseId equals course.Id
            orderby attendance.AttendedOn descending
            select new { course.Title, attendance.AttendedOn, attendance.Provider, attendance.Reference, attendance.WithdrawnAt })
            .Take(Longest).ToListAsync(ct);
        return new("Training", [.. attended.Select(line => new HeldRecord(
            line.Title,
            $"Attended on {Words.Date(line.AttendedOn)}, given by {line.Provider}{(line.Reference is null ? "" : $"; certificate: {line.Reference}")}"
            + (line.WithdrawnAt is null ? "" : "; withdrawn")))], "None.");
    }

    private async Task<HeldSection> BulletinsAsync(Guid id, CancellationToken ct)
    {
        var read = await (
            from receipt in db.BulletinReceipts.AsNoTracking()
            where receipt.PersonId == id
            join bulletin in db.Bulletins on receipt.BulletinId equals bulletin.Id
            orderby receipt.ReadAt descending
            select new { bulletin.Title, receipt.ReadAt }).Take(Longest).ToListAsync(ct);
        return new("Bulletins", [.. read.Select(line => new HeldRecord(line.Title, $"Read on {Words.DateTime(line.ReadAt)}"))], "None.");
    }

    private async Task<HeldSection> LeaderReportsAsync(Guid id, CancellationToken ct)
    {
        var given = await db.LeaderReports.AsNoTracking().Where(LeaderReportAccess.VisibleTo(me.Actor))
            .SelectMany(report => report.Recipients, (report, recipient) => new { report.Reference, recipient.PersonId, recipient.GivenOn })
            .Where(line => line.PersonId == id).OrderByDescending(line => line.GivenOn).Take(Longest).ToListAsync(ct);
        return new(
            "Reports to leaders", [.. given.Select(line => new HeldRecord(line.Reference, $"Given on {Words.Date(line.GivenOn)}"))], "None.");
    }

    private async Task<HeldSection> InductionAsync(Guid id, CancellationToken ct)
    {
        var steps = await db.Inductions.AsNoTracking().Where(induction => induction.PersonId == id)
            .SelectMany(induction => induction.Steps).OrderBy(step => step.Order).Take(Longest).ToListAsync(ct);
        return new("Induction", [.. steps.Select(step => new HeldRecord(
            step.Text,
            step.PersonSignedAt is { } signed ? $"Due {Words.Date(step.DueOn)}; signed by the person on {Words.DateTime(signed)}"
                : $"Due {Words.Date(step.DueOn)}; not signed by the person"))], "None.");
    }

    private async Task<HeldSection> CheckInsAsync(Guid id, CancellationToken ct)
    {
        var all = db.DeviceCheckIns.AsNoTracking().Where(checkIn => checkIn.PersonId == id);
        var span = await all.GroupBy(_ => 1).Select(group => new { Count = group.Count(), First = group.Min(row => row.Day), Last = group.Max(row => row.Day) })
            .SingleOrDefaultAsync(ct);
        return new(
            "Devices at work",
            span is null ? [] : [new HeldRecord(Words.Count(span.Count, "check-in"), $"From {Words.Date(span.First)} to {Words.Date(span.Last)}; each is in the device register")],
            "None.");
    }

    private async Task<HeldSection> ExceptionsAsync(Guid id, Pieces pieces, CancellationToken ct)
    {
        var requests = await db.ExceptionRequests.AsNoTracking().Where(request => request.RequesterId == id)
            .OrderByDescending(request => request.RequestedAt).Take(Longest)
            .Select(request => new { request.Id, request.Type, request.Reference, request.RequestedAt, request.From, request.Until, request.Why })
            .ToListAsync(ct);
        return new("Exceptions asked for", [.. requests.Select(request =>
        {
            // Why may be about health: whoever compiles this is not thereby one of those who may read it.
            var mayRead = ExceptionAccess.MayReadWhy(request.Type, id, me.Actor);
            return new HeldRecord(
                request.Reference,
                [$"Asked on {Words.DateTime(request.RequestedAt)}, for {Words.DateTime(request.From)} to {Words.DateTime(request.Until)}"],
                mayRead ? pieces.Of(request.Id, "why", "Why", request.Why) : [],
                mayRead && request.Type.Rules().Private && id != me.PersonId ? request.Id : null)
            {
                Notes = mayRead ? [] : ["Why is read by those who decide such requests: ask one of them to add it"],
            };
        })], "None.");
    }

    // Counted as the reader may know of them; mails are not, for their number would tell of a record that is kept from the reader.
    private async Task<HeldSection> TracesAsync(Guid id, CancellationToken ct)
    {
        var acts = await db.AuditEntries.KnownTo(db, me.Actor).CountAsync(entry => entry.ActorId == id, ct);
        return new(
            "Traces of what the person did",
            [
                new HeldRecord("Audit trail", $"{Words.Count(acts, "entry", "entries")} about things that the person did")
                {
                    Notes = ["Counted as you may know of them"],
                },
                new HeldRecord("Mails", "Those that the portal sent to the person hold a reference and a link, and are in their own mailbox"),
            ],
            "");
    }
}
