using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.SpotChecks;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SpotChecks.CommitDraw;

public sealed class CommitDrawHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(CommitDrawForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await db.SpotCheckDraws.AnyAsync(draw => draw.Id == form.Id, ct))
            return;

        var from = form.From!.Value;
        var people = await db.People.Where(ExpectedAtStorage.On(from))
            .Select(person => new SpotCheckChoice(person.Id, person.Name)).ToListAsync(ct);
        List<SpotCheckChoice> places =
            [.. me.Setting.StoragePlaces.Where(place => place.InUse).Select(place => new SpotCheckChoice(place.Id, place.Name))];
        var plan = new SpotCheckPlan(
            from, form.Until!.Value, form.Count!.Value,
            SpotCheckPlan.TimesOf(RestrictedTimes.Of(me.Setting), from, form.Until!.Value), people, places);
        var seed = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        db.SpotCheckDraws.Add(SpotCheckDraw.Commit(form.Id, me.Setting.Id, plan, seed, me.Actor, clock.Now));
        await db.SaveChangesAsync(ct);
    }
}
