using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Domain.SignOffs;

namespace SafeguardingPortal.Domain.SettingDevices;

/// <summary>Who has it, and leaving the premises.</summary>
public sealed partial class SettingDevice
{
    /// <summary>
    /// Hands the device to a person, in a room. Before that the person has signed the policy which says that use is monitored (C058, C063).
    /// </summary>
    /// <param name="noticeSigned">Whether such a signature was given before (<see cref="SignOffGates"/>).</param>
    /// <param name="mayTakePictures">Whether the person is among those who take pictures here (C047); asked for a camera only.</param>
    public void Issue(
        Guid spellId, Guid personId, string personName, bool noticeSigned, string room, Actor by, DateTimeOffset now,
        bool mayTakePictures = true)
    {
        ArgumentNullException.ThrowIfNull(by);
        RequireKept();
        if (State == SettingDeviceState.OffSite)
            throw new RuleBrokenException(new IsOffSite());
        if (AllowedUsers == AllowedUsers.AuthorisedPersonOnly && HolderId is { } holder && holder != personId
            && !by.May(Permission.KeepSettingDevices))
            throw new RuleBrokenException(new OnlyItsHolder());
        if (HasCamera && !mayTakePictures)
            throw new RuleBrokenException(new NotNominated(personName, AuthorisedTask.TakePictures));
        if (!noticeSigned)
            throw new RuleBrokenException(new MonitoringNoticeNotSigned(personName));
        if (HolderId == personId && string.Equals(Place, room?.Trim(), StringComparison.OrdinalIgnoreCase))
            throw new RuleBrokenException(new HasItAlready(personName));

        var before = HolderId;
        Pass(spellId, personId, room ?? "", offSite: false, by, now);
        Raise(new SettingDeviceIssued(Reference, personId, before, Place), by, now);
    }

    public void TakeBack(Guid spellId, string store, Actor by, DateTimeOffset now)
    {
        RequireKept();
        if (State == SettingDeviceState.OffSite)
            throw new RuleBrokenException(new IsOffSite());
        if (State == SettingDeviceState.InStore)
            throw new RuleBrokenException(new InStoreAlready());

        var from = HolderId;
        Pass(spellId, null, store, offSite: false, by, now);
        Raise(new SettingDeviceReturned(Reference, from, Place), by, now);
    }

    /// <summary>Pictures are transferred and wiped, and whoever did it signs (C129).</summary>
    public void ClearForOuting(
        Guid clearanceId, bool transferred, bool wiped, string? typedName, Guid? witnessId, Actor by, DateTimeOffset now)
    {
        RequireKept();
        if (!HasCamera)
            throw new RuleBrokenException(new NoCamera());
        if (!transferred || !wiped)
            throw new RuleBrokenException(new NotCleared(transferred ? "Wiped" : "Transferred"));
        if (!TypedName.Matches(typedName, by.Name))
            throw new RuleBrokenException(new SignWithYourName(by.Name));
        if (witnessId == by.PersonId)
            throw new RuleBrokenException(new WitnessIsYou());

        clearances.Add(new OutingClearance(clearanceId, by.PersonId, now, typedName!.Trim(), witnessId));
        LastClearedAt = now;
        Raise(new ClearedForOuting(Reference, witnessId), by, now);
    }

    /// <summary>
    /// Leaves the premises with a person: encrypted, or let go by the leader or chair, who is not the person taking it, with a reason
    /// (C128);
    /// and one with a camera only after its pictures were cleared the same day (C129).
    /// </summary>
    public void TakeOffSite(OffSitePlan plan, Guid tripId, Guid spellId, Actor by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(plan);
        RequireKept();
        if (State == SettingDeviceState.OffSite)
            throw new RuleBrokenException(new IsOffSite());
        if (!plan.NoticeSigned)
            throw new RuleBrokenException(new MonitoringNoticeNotSigned(plan.PersonName));
        if (!plan.MayTakeOffSite)
            throw new RuleBrokenException(new NotNominated(plan.PersonName, AuthorisedTask.TakeDevicesOffSite));
        if (AllowedUsers == AllowedUsers.AuthorisedPersonOnly && HolderId is { } holder && holder != plan.PersonId)
            throw new RuleBrokenException(new OnlyItsHolder());
        if (plan.ExpectedBackAt <= now)
            throw new RuleBrokenException(new BackBeforeLeaving());
        if (HasCamera && (LastClearedAt is not { } cleared || London.Date(cleared) != London.Date(now)))
            throw new RuleBrokenException(new ClearItFirst());

        var letGo = EncryptionSeenOn is null;
        if (letGo)
            RequireLettingGo(plan, by);
        trips.Add(new OffSiteTrip(tripId, plan.PersonId, plan.Destination.Trim(), now, plan.ExpectedBackAt)
        {
            Encrypted = !letGo,
            LetGoById = letGo ? by.PersonId : null,
            LetGoBecause = letGo ? plan.LetGoBecause!.Trim() : null,
        });
        Pass(spellId, plan.PersonId, plan.Destination, offSite: true, by, now);
        Raise(new TakenOffSite(Reference, plan.PersonId, Place, !letGo), by, now, letGo ? plan.LetGoBecause : null);
    }

    public void BringBack(Guid spellId, string store, Actor by, DateTimeOffset now)
    {
        if (State != SettingDeviceState.OffSite)
            throw new RuleBrokenException(new NotOffSite());

        foreach (var trip in trips)
            trip.ComeBack(now);
        Pass(spellId, null, store, offSite: false, by, now);
        Raise(new BroughtBack(Reference, Place), by, now);
    }

    /// <summary>Nobody knows where it is, or it was stolen. What may have been on it is judged in the report, not here.</summary>
    public void ReportLoss(Guid spellId, string circumstances, Guid reportId, Actor by, DateTimeOffset now)
    {
        RequireKept();
        circumstances = ReasonMissing.Require(circumstances, "WhatHappened");
        var holder = HolderId;
        Pass(spellId, null, "Missing", offSite: false, by, now);
        State = SettingDeviceState.Lost;
        LossReportId = reportId;
        Raise(new SettingDeviceLost(Reference, holder), by, now);
    }

    public void RecordFound(Guid spellId, string store, string reason, Actor by, DateTimeOffset now)
    {
        if (State != SettingDeviceState.Lost)
            throw new RuleBrokenException(new IsNotMissing());
        reason = ReasonMissing.Require(reason);

        Pass(spellId, null, store, offSite: false, by, now);
        Raise(new SettingDeviceFound(Reference, Place), by, now, reason);
    }

    private static void RequireLettingGo(OffSitePlan plan, Actor by)
    {
        if (string.IsNullOrWhiteSpace(plan.LetGoBecause))
            throw new RuleBrokenException(new NotEncrypted());
        if (!by.HoldsAny(Role.Manager, Role.Chair))
            throw new RuleBrokenException(new LeaderLetsItGo());
        if (by.PersonId == plan.PersonId)
            throw new RuleBrokenException(new NotForYourself());
    }
}

/// <summary>Who takes a device where, and until when.</summary>
/// <param name="MayTakeOffSite">Whether the person is among those who take devices away (C047).</param>
/// <param name="LetGoBecause">Why it may go although nobody has seen that it is encrypted.</param>
public sealed record OffSitePlan(
    Guid PersonId, string PersonName, bool NoticeSigned, string Destination, DateTimeOffset ExpectedBackAt, string? LetGoBecause,
    bool MayTakeOffSite = true);
