namespace SafeguardingPortal.Domain.SignOffs;

/// <summary>One signature, as far as a duty depends on it.</summary>
public sealed record SignatureFact(Guid VersionId, DateOnly SignedOn, DateOnly? WithdrawnOn);

/// <summary>The version in force and the London day since which it is.</summary>
public sealed record VersionInForce(Guid VersionId, DateOnly Since);

/// <summary>
/// What each person owes is worked out here and kept nowhere (C066): from the version in force, since when the person is asked,
/// and the signatures given.
/// </summary>
public static class SignOffDuties
{
    /// <param name="askedSince">The day since which the person is asked; null when not asked at all.</param>
    /// <param name="signatures">The person's signatures under all versions of this one policy.</param>
    public static SignOffDuty Of(
        VersionInForce? inForce, DateOnly? askedSince, IReadOnlyCollection<SignatureFact> signatures, SignOffClock clock, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(signatures);
        ArgumentNullException.ThrowIfNull(clock);
        if (inForce is null || inForce.Since > today || askedSince is null || askedSince > today)
            return SignOffDuty.NotRequired;

        var owedSince = Later(inForce.Since, askedSince.Value);
        var kept = signatures.Where(signature => signature.WithdrawnOn is null).ToList();
        var lastSigned = kept.Count == 0 ? (DateOnly?)null : kept.Max(signature => signature.SignedOn);

        if (kept.Where(signature => signature.VersionId == inForce.VersionId).MaxBy(signature => signature.SignedOn) is { } current)
        {
            if (clock.RenewalMonths is not { } months || today < current.SignedOn.AddMonths(months))
                return new SignOffDuty(DutyStatus.Signed, DutyCause.None, null, 0, current.SignedOn);

            return Owed(Later(owedSince, current.SignedOn.AddMonths(months)), DutyCause.YearlyRenewal);
        }

        var withdrawn = signatures.Where(signature => signature.VersionId == inForce.VersionId).Max(signature => signature.WithdrawnOn);
        if (withdrawn is { } day)
            return Owed(Later(owedSince, day), DutyCause.Withdrawn);

        return Owed(owedSince, lastSigned is null ? DutyCause.NeverSigned : DutyCause.NewVersion);

        SignOffDuty Owed(DateOnly since, DutyCause cause)
        {
            var due = since.AddDays(clock.GraceDays);
            var late = today.DayNumber - due.DayNumber;
            var status = late > 0 ? DutyStatus.Overdue : cause == DutyCause.NeverSigned ? DutyStatus.Outstanding : DutyStatus.NeedsResign;
            return new SignOffDuty(status, cause, due, Math.Max(0, late), lastSigned);
        }
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
