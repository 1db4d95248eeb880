using SafeguardingPortal.Data;
using SafeguardingPortal.Data.SignOffs;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.SignOffs;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SignOffs;

/// <summary>The duties as of today, by the setting's own clock.</summary>
internal static class Duties
{
    public static IQueryable<SignOffDutyRow> DutiesOn(this PortalDbContext db, DateOnly today, SettingRules rules)
    {
        var clock = SignOffClock.Of(rules);
        return db.SignOffDuties(clock, today, SchoolClock.FromLondon(clock.OverdueSince(today).AddDays(1).ToDateTime(TimeOnly.MinValue)));
    }

    public static Task<IReadOnlyDictionary<(Guid PersonId, Guid PolicyId), SignOffDuty>> InFullAsync(
        this PortalDbContext db, IReadOnlyCollection<SignOffDutyRow> rows, DateOnly today, SettingRules rules, CancellationToken ct) =>
        db.DutiesOfAsync(rows, SignOffClock.Of(rules), today, SchoolClock.LondonDate, ct);

    /// <summary>The status as a word, with how long where it matters.</summary>
    public static string InWords(this SignOffDuty duty) => duty.Status switch
    {
        DutyStatus.NotRequired => "Not asked",
        DutyStatus.Signed => "Signed",
        DutyStatus.Outstanding => "To sign",
        DutyStatus.NeedsResign => "To sign again",
        DutyStatus.Overdue => $"{Words.Count(duty.DaysOverdue, "day")} late",
        _ => throw new ArgumentOutOfRangeException(nameof(duty)),
    };

    /// <summary>The kind of status tag.</summary>
    public static string Kind(this SignOffDuty duty) => duty.Status switch
    {
        DutyStatus.NotRequired => "quiet",
        DutyStatus.Signed => "kept",
        DutyStatus.Outstanding or DutyStatus.NeedsResign => "due",
        DutyStatus.Overdue => "overdue",
        _ => throw new ArgumentOutOfRangeException(nameof(duty)),
    };

    /// <summary>Why a signature is owed, as a sentence; empty when none is.</summary>
    public static string Because(this SignOffDuty duty) => duty.Cause switch
    {
        DutyCause.None => "",
        DutyCause.NeverSigned => "Not signed yet.",
        DutyCause.NewVersion => "There is a new version since the last signature.",
        DutyCause.YearlyRenewal => "The last signature has run out and is given again.",
        DutyCause.Withdrawn => "The last signature was withdrawn.",
        _ => throw new ArgumentOutOfRangeException(nameof(duty)),
    };
}
