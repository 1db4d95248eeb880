using System.Linq.Expressions;

namespace SafeguardingPortal.Domain.SignOffs;

/// <summary>
/// What other parts of the portal ask before they let something happen. What a text was about and whether it gave notice of monitoring is
/// kept with the signature, so a later change of the policy's audience changes no answer.
/// </summary>
public static class SignOffGates
{
    /// <summary>
    /// The person had signed a text that gives notice of monitoring before this instant, and the signature stood then (C058). Notice once
    /// given stays given: it does not run out with the yearly renewal.
    /// </summary>
    /// <param name="before">When the equipment is used first; a signature at that very instant is too late.</param>
    public static Expression<Func<SignOff, bool>> GaveNoticeOfMonitoring(Guid personId, DateTimeOffset before) => signed =>
        signed.PersonId == personId && signed.AnnouncedMonitoring && signed.SignedAt < before
        && (signed.WithdrawnAt == null || signed.WithdrawnAt >= before);

    /// <summary>The person's signature under a policy of this kind stands on the day: not withdrawn, not due to be given again (C060).</summary>
    /// <param name="clock">The setting's clock: it says when a signature has run out.</param>
    public static Expression<Func<SignOff, bool>> StandsUnder(Guid personId, AcceptableUse use, SignOffClock clock, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(clock);
        var expired = clock.LastExpired(day);
        return signed =>
            signed.PersonId == personId && signed.Use == use && signed.SignedOn <= day && signed.SignedOn > expired
            && (signed.WithdrawnOn == null || signed.WithdrawnOn > day);
    }
}
