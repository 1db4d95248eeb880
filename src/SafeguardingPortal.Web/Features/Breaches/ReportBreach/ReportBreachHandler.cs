using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Numbering;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.ReportBreach;

public sealed class ReportBreachHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock, References references, MailQueue mail)
{
    public async Task HandleAsync(Guid id, ReportBreachForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var now = clock.Now;
        var people = await db.PeopleWhoHandleAsync(clock.Today, ct);
        var about = new NamedSubject(Ids.New(), form.About!.Value, form.PersonId, form.Person);
        if (about is { Kind: SubjectKind.PersonOfSetting, PersonId: { } personId } && await db.NameOfAsync(personId, ct) is null)
            throw new RuleBrokenException(new SubjectUnclear());

        var report = new BreachReport(
            form.Category!.Value,
            form.WhatHappened!,
            form.OccurredAt is { } occurred ? SchoolClock.FromLondon(occurred) : null,
            form.Where,
            form.Child,
            form.ImmediateDanger,
            form.IllegalContentOrOffence);
        // The number is taken last: a report that is refused uses none.
        var breach = Breach.Report(
            id, me.Setting.Id, await references.NextAsync("BR", clock.Today, ct), report, [about], people, me.Actor, now);
        db.Breaches.Add(breach);
        await mail.QueueToHandlersAsync(breach, people, ct);
        await db.SaveChangesAsync(ct);
    }
}
