using Microsoft.AspNetCore.DataProtection;
using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Features.Breaches.Papers;
using SafeguardingPortal.Web.Features.Shared;
using SafeguardingPortal.Web.Platform.Files;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.AddFile;

public sealed class AddFileHandler(
    PortalDbContext db, CurrentPerson me, SchoolClock clock, IMalwareScanner scanner, IDataProtectionProvider keys)
{
    public async Task HandleAsync(Guid id, AddFileForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var breach = await db.OpenCaseAsync(id, form, me, ct);
        breach.CheckOpenFor(me.Actor);
        var files = await scanner.CheckAsync(form.Files, forgetNames: false, ct);
        await db.AddToPapersAsync(
            breach,
            papers =>
            {
                db.Attach(papers, breach, files, fromReporter: false, keys, me.Actor, clock.Now, form.IsReceipt);
                return Task.CompletedTask;
            },
            ct);
    }
}
