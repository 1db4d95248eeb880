using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.LeaderReports;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.LeaderReports.GiveReport;

public sealed class GiveReportHandler(
    PortalDbContext db, WorkOutFiguresHandler figures, MailQueue mails, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, GiveReportForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var report = await db.ReportToWriteAsync(id, me.Actor, ct);
        db.Expect(report, form.Version);
        var worked = report.IsGiven ? null : await figures.HandleAsync(report, ct);
        var leftOut = worked?.LeftOut ?? [.. report.Readers.Select(reader => reader.PersonId)];
        var people = await db.WorkingOn(clock.Today).OrderBy(person => person.SearchName).ThenBy(person => person.Id)
            .Where(person => form.Everybody || form.People.Contains(person.Id))
            .Select(person => new { person.Id, person.Name, person.Email }).ToListAsync(ct);
        if (form.Everybody)
            people.RemoveAll(person => report.Recipients.Any(had => had.PersonId == person.Id) || !report.MayBeGivenTo(person.Id, leftOut));
        var giving = new Giving(
            form.On, form.How, form.Minutes, [.. people.Select(person => new GivenPerson(person.Id, person.Name))], form.OtherNames);
        if (worked is not null)
            report.Give(worked.Lines, worked.LeftOut, giving, Ids.New, me.Actor, clock.Now, clock.Today);
        else
            report.GiveToMore(giving, Ids.New, me.Actor, clock.Now, clock.Today);
        foreach (var person in people.Where(person => form.How is HandedOver.InPortal && person.Email is not null))
            LeaderReportGivenMail.Add(mails, report, person.Id, person.Name, person.Email!);
        await db.SaveChangesAsync(ct);
    }
}
