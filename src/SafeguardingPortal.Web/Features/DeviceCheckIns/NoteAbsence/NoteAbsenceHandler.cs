using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.DeviceCheckIns.NoteAbsence;

public sealed class NoteAbsenceHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid personId, NoteAbsenceForm form, CancellationToken ct)
    {
        if (!await db.People.AnyAsync(person => person.Id == personId, ct))
            throw new RecordNotFoundException();
        if (await db.FindCheckInAsync(personId, clock.Today, ct) is { } existing)
        {
            if (existing.Has(form.StepId))
                return;
            throw new RuleBrokenException(new CheckedInMeanwhile());
        }

        var checkIn = DeviceCheckIn.NoteAbsence(Ids.New(), me.Setting.Id, personId, form.StepId, form.Reason ?? "", me.Actor, clock.Now);
        var rosterDay = await db.RosterDays.Include(day => day.Gaps).FirstOrDefaultAsync(day => day.Day == clock.Today, ct);
        rosterDay?.AnswerWithAbsence(personId, form.Reason ?? "", me.Actor, clock.Now);
        await db.SaveFirstStepAsync(checkIn, form.StepId, ct);
    }
}
