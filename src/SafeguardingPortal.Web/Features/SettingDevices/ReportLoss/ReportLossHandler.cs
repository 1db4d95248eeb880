using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Features.Shared;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SettingDevices.ReportLoss;

public sealed class ReportLossHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock, RaiseBreachHandler reports)
{
    public async Task HandleAsync(Guid id, ReportLossForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var device = await db.DeviceAsync(id, ct);
        db.Expect(device, form.Version);

        var (now, reportId) = (clock.Now, Ids.New());
        var words = $"{device.Reference}, {device.Name}: {(form.Theft == LossKind.Stolen ? "stolen" : "lost")}. {form.WhatHappened}";
        var report = new BreachReport(
            BreachCategory.Data, words, null, null, null, ImmediateDanger: false, IllegalContent: false,
            PossibleOffence: form.Theft == LossKind.Stolen);
        // The report comes first: taking its number saves what was changed until then.
        await reports.HandleAsync(reportId, report, new NamedSubject(Ids.New(), SubjectKind.NotKnown, null, null), ct);
        device.ReportLoss(Ids.New(), form.WhatHappened ?? "", reportId, me.Actor, now);
        await db.SaveChangesAsync(ct);
    }
}
