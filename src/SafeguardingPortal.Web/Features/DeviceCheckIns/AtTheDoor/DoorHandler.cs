using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Domain.Exceptions;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Web.Platform.Tablets;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.DeviceCheckIns.AtTheDoor;

/// <summary>
/// Records one tap of the tablet by the door, once. A tap that cannot be what happened is kept with the reason instead of being lost:
/// nobody stands at the tablet any more when it comes late.
/// </summary>
public sealed class DoorHandler(PortalDbContext db, CurrentTablet tablet, SchoolClock clock)
{
    /// <summary>A tablet's clock, and its patience, are believed this far.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromHours(24);

    private const int Tries = 30;

    /// <summary>Whose card this is; null where it is none of this setting's, no longer works, or its owner did not work here at the time.</summary>
    public async Task<Guid?> OwnerOfAsync(string card, DateTimeOffset? at, CancellationToken ct)
    {
        var hash = TabletSecrets.HashTyped(card);
        var day = London.Date(TimeOf(at));
        return await db.PinCards.Where(found => found.TokenHash == hash && found.WithdrawnAt == null)
            .Where(found => db.People.Where(AtWork(day)).Any(person => person.Id == found.PersonId))
            .Select(found => (Guid?)found.PersonId).FirstOrDefaultAsync(ct);
    }

    public async Task<DoorAnswer> HandleAsync(DoorForm form, Actor by, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        for (var attempt = 1; ; attempt++)
        {
            if (await KnownAsync(form, ct) is { } known)
                return known;

            var day = London.Date(TimeOf(form.At));
            // Whoever tapped is gone: the tablet is told so and goes on with the taps behind it.
            if (!await db.People.Where(AtWork(day)).AnyAsync(person => person.Id == form.PersonId, ct))
                return new DoorAnswer(DoorOutcome.Refused, "This name is not on the list here any more. Ask the office.", null);

            var checkIn = await db.FindCheckInAsync(form.PersonId, day, ct);
            // Stored on another connection since the question above; then the answer is there now.
            if (checkIn?.Movements.Any(movement => movement.Id == form.Id) == true && await KnownAsync(form, ct) is { } since)
                return since;

            var (step, spot) = await ApplyAsync(form, checkIn, by, attempt, ct);
            try
            {
                db.DoorSteps.Add(step);
                await db.SaveChangesAsync(ct);
                return new DoorAnswer(step.Outcome, step.Message, spot);
            }
            catch (DbUpdateException failed) when (attempt < Tries && failed.SomebodyWasFirst())
            {
                // The same tap on another connection, another tap of the same person, or somebody with the same slot was first: look again.
                db.ChangeTracker.Clear();
            }
        }
    }

    private async Task<DoorAnswer?> KnownAsync(DoorForm form, CancellationToken ct) =>
        await db.DoorSteps.AsNoTracking().FirstOrDefaultAsync(step => step.Id == form.Id, ct) is { } known
            ? new DoorAnswer(known.Outcome, known.Message, null)
            : null;

    private static Expression<Func<StaffMember, bool>> AtWork(DateOnly day) =>
        person => person.StartedOn <= day && (person.LeftOn == null || person.LeftOn >= day);

    private async Task<(DoorStep Step, string? Spot)> ApplyAsync(
        DoorForm form, DeviceCheckIn? checkIn, Actor by, int attempt, CancellationToken ct)
    {
        var at = TimeOf(form.At);
        var live = await db.ExceptionRequests.Where(ExceptionAccess.AllowsOwnDevice(form.PersonId, at))
            .OrderByDescending(request => request.Until).Select(request => (Guid?)request.Id).FirstOrDefaultAsync(ct);
        string? refused = null;
        StorageSpot? spot = null;
        try
        {
            var brought = await db.CheckedAsync(tablet.Setting, form.PersonId, Declared(form), at, ct);
            if (form.Word == DoorWord.Stored)
                spot = await StoreAsync(form, checkIn, brought, by, at, attempt, ct);
            else
                Apply(form, checkIn, brought, live, by, at);
        }
        catch (RuleBrokenException broken)
        {
            db.ChangeTracker.Clear();
            refused = broken.Refusal.Message;
        }

        var step = new DoorStep
        {
            Id = form.Id,
            SettingId = tablet.Setting.Id,
            TabletId = tablet.Id,
            PersonId = form.PersonId,
            Word = form.Word!.Value,
            At = at,
            ReceivedAt = clock.Now,
            Outcome = refused is null ? DoorOutcome.Recorded : DoorOutcome.Refused,
            Message = refused,
        };
        return (step, spot is { Slot: { } slot } && refused is null ? $"{spot.Place.Name}, slot {slot}" : null);
    }

    private void Apply(
        DoorForm form, DeviceCheckIn? checkIn, IReadOnlyList<DeclaredDevice> kept, Guid? live, Actor by, DateTimeOffset at)
    {
        switch (form.Word)
        {
            case DoorWord.BroughtNone when checkIn is null:
                db.DeviceCheckIns.Add(DeviceCheckIn.DeclareNone(Ids.New(), tablet.Setting.Id, form.PersonId, form.Id, by, at, kept));
                break;
            case DoorWord.BroughtNone:
                checkIn.ComeInWithNone(form.Id, by, at, kept);
                break;
            case DoorWord.Break:
                Here(checkIn).TakeOut(
                    form.Id, live is null ? TakeOutReason.Break : TakeOutReason.Exception, null, live, RestrictedTimes.Of(tablet.Setting), by,
                    at);
                break;
            case DoorWord.Back:
                Here(checkIn).Return(form.Id, by, at);
                break;
            case DoorWord.GoingHome:
                Here(checkIn).Leave(form.Id, by, at);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(form));
        }
    }

    private async Task<StorageSpot> StoreAsync(
        DoorForm form, DeviceCheckIn? checkIn, IReadOnlyList<DeclaredDevice> brought, Actor by, DateTimeOffset at, int attempt,
        CancellationToken ct)
    {
        var rules = tablet.Setting.Rules;
        var checks = new StorageChecks(form.Locked, form.Silent, form.WirelessOff) { WitnessId = rules.AsksWitness ? form.WitnessId : null };
        await db.RequireWitnessAsync(checks, rules, form.PersonId, London.Date(at), ct);
        var storage = await db.StorageAsync(tablet.Setting, tablet.SiteId, London.Date(at), form.PersonId, ct);
        var inside = brought.Count(device => !device.Kept) + (checkIn is { State: CheckInState.Stored } ? checkIn.DeviceCount : 0);
        var spot = storage.Find(form.StoragePlaceId, inside, form.Slot, form.PersonId, checkIn, attempt);
        if (checkIn is null)
        {
            db.DeviceCheckIns.Add(DeviceCheckIn.Store(
                Ids.New(), tablet.Setting.Id, form.PersonId, form.Id, brought, spot.Place, checks, by, at, spot.Slot));
        }
        else
        {
            checkIn.StoreMore(form.Id, brought, spot.Place, checks, by, at, spot.Slot);
        }

        return spot;
    }

    /// <summary>What is put away where the word is that, and what is kept on whichever word says how somebody came in.</summary>
    private static IReadOnlyList<DeclaredDevice> Declared(DoorForm form) => form.Word is not (DoorWord.Stored or DoorWord.BroughtNone) ? [] :
    [
        .. form.Kinds.Distinct().Where(_ => form.Word == DoorWord.Stored).Select(kind => new DeclaredDevice(Ids.New(), kind)),
        .. form.Kept.Distinct().Select(kind => new DeclaredDevice(Ids.New(), kind, Kept: true)),
    ];

    private static DeviceCheckIn Here(DeviceCheckIn? checkIn) => checkIn ?? throw new RuleBrokenException(new NothingStored());

    private DateTimeOffset TimeOf(DateTimeOffset? typed)
    {
        var now = clock.Now;
        return typed is { } at && at <= now && now - at <= Longest ? at.ToUniversalTime() : now;
    }
}

/// <summary>What the tablet is told.</summary>
/// <param name="Spot">The place and the numbered slot, for whoever stands at the tablet; told once.</param>
public sealed record DoorAnswer(DoorOutcome Outcome, string? Message, string? Spot);
