using System.Linq.Expressions;

namespace SafeguardingPortal.Domain.SignOffs;

/// <summary>
/// What other parts of the portal ask before they let something happen: a tablet is issued only after the policy that announces
/// monitoring was signed (C058), an official channel is run only after the social-media policy was (C060).
/// </summary>
public static class SignOffGates
{
    /// <summary>
    /// True when the person has signed the version that carries what matters, before the given day, and the signature stands on that day.
    /// </summary>
    /// <param name="signatures">The person's signatures under the policy.</param>
    /// <param name="counts">Which versions count, for example those that hold the clause on monitoring.</param>
    /// <param name="before">The day of the thing itself: a signature on that very day is too late.</param>
    public static bool HasSigned(
        IEnumerable<SignatureFact> signatures, Func<Guid, bool> counts, DateOnly before, int? renewalMonths = null) =>
        signatures.Any(signature =>
            counts(signature.VersionId)
            && signature.SignedOn < before
            && (signature.WithdrawnOn is null || signature.WithdrawnOn >= before)
            && (renewalMonths is null || before < signature.SignedOn.AddMonths(renewalMonths.Value)));

    /// <summary>
    /// The same for a query: signatures of the person that were given before the day and stood on it. Join it with the audiences to ask for
    /// a kind of policy (<see cref="AcceptableUseAudience.Use"/>, <see cref="AcceptableUseAudience.AnnouncesMonitoring"/>).
    /// </summary>
    public static Expression<Func<SignOff, bool>> StoodBefore(Guid personId, DateOnly day) => signed =>
        signed.PersonId == personId && signed.SignedOn < day && (signed.WithdrawnOn == null || signed.WithdrawnOn >= day);
}
