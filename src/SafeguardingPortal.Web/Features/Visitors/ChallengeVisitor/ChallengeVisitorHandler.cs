using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Visitors;
using SafeguardingPortal.Web.Features.Shared;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Visitors.ChallengeVisitor;

public sealed class ChallengeVisitorHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock, RaiseBreachHandler reports)
{
    public async Task HandleAsync(ChallengeVisitorForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        Guid? visitId = form.VisitId is { } id && await db.Visits.AnyAsync(visit => visit.Id == id, ct) ? id : null;
        Guid? reportId = form.Report ? Ids.New() : null;
        if (reportId is { } report)
        {
            var about = new NamedSubject(Ids.New(), SubjectKind.SomeoneElse, null, form.Who);
            await reports.HandleAsync(
                report,
                new BreachReport(
                    BreachCategory.DeviceInRestrictedTime, $"{form.WhatWasSeen}\n\n{form.WhatWasSaid}".Trim(), clock.Now, null, null,
                    false, false),
                about, ct);
        }

        db.VisitorChallenges.Add(VisitorChallenge.Record(
            Ids.New(), me.Setting.Id, visitId, form.Who ?? "", form.WhatWasSeen ?? "", form.WhatWasSaid, reportId, me.Actor, clock.Now));
        await db.SaveChangesAsync(ct);
    }
}
