using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Training;

/// <summary>
/// Somebody looked at the privacy of their own accounts (C158–C160). What they found is theirs: kept is that it was done, by whom and when,
/// and nothing of the answers.
/// </summary>
public sealed class PrivacyCheck : Aggregate
{
    /// <summary>After this many months it is worth looking again.</summary>
    public const int AgainAfterMonths = 12;

    private PrivacyCheck()
    {
    }

    public Guid PersonId { get; private init; }

    /// <summary>The London date.</summary>
    public DateOnly DoneOn { get; private init; }

    public DateOnly AgainOn => DoneOn.AddMonths(AgainAfterMonths);

    /// <param name="looked">The points that were looked at; all of them, or it is not done.</param>
    public static PrivacyCheck Complete(
        Guid id, Guid settingId, Guid personId, IReadOnlyCollection<PrivacyPoint> looked, Actor by, DateTimeOffset now, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(looked);
        ArgumentNullException.ThrowIfNull(by);
        if (by.PersonId != personId)
            throw new RuleBrokenException(new OwnPrivacyOnly());
        if (Enum.GetValues<PrivacyPoint>().Except(looked).Any())
            throw new RuleBrokenException(new PrivacyPointsLeft());

        var check = new PrivacyCheck { Id = id, SettingId = settingId, PersonId = personId, DoneOn = today };
        check.Raise(new PrivacyChecked(by.Name), by, now);
        return check;
    }
}
