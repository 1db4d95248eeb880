namespace SafeguardingPortal.Domain.Relationships;

public static class RelationshipLabels
{
    /// <summary>The kinds one by one, in the order in which they are asked for.</summary>
    public static IReadOnlyList<RelationshipKinds> Single { get; } =
        [RelationshipKinds.PersonalDevice, RelationshipKinds.SocialMedia, RelationshipKinds.OtherCircumstance];

    public static string Label(this RelationshipKinds kinds) =>
        string.Join(", ", Single.Where(one => kinds.HasFlag(one)).Select(Name)) is { Length: > 0 } names
            ? char.ToUpperInvariant(names[0]) + names[1..]
            : "";

    public static string Label(this RelationshipAgreed agreed) => agreed switch
    {
        RelationshipAgreed.MayGoOn => "May go on as it is",
        RelationshipAgreed.OnConditions => "May go on, on conditions",
        RelationshipAgreed.MustEnd => "Must end",
        _ => throw new ArgumentOutOfRangeException(nameof(agreed)),
    };

    public static string Label(this RelationshipStanding standing) => standing switch
    {
        RelationshipStanding.Waits => "Waits for a decision",
        RelationshipStanding.ReviewOverdue => "To be looked at again",
        RelationshipStanding.ToBeRead => "Decided, not confirmed yet",
        RelationshipStanding.Decided => "Decided",
        RelationshipStanding.Ended => "Ended",
        _ => throw new ArgumentOutOfRangeException(nameof(standing)),
    };

    /// <param name="dueOn">By which day somebody decides or looks again; see <see cref="RelationshipDisclosure.DueOn"/>.</param>
    public static RelationshipStanding StandingOn(
        DateOnly today, RelationshipState state, DateOnly? dueOn, bool waitsToBeRead) => state switch
        {
            RelationshipState.WaitsForDecision => RelationshipStanding.Waits,
            RelationshipState.Ended => RelationshipStanding.Ended,
            RelationshipState.Decided when dueOn < today => RelationshipStanding.ReviewOverdue,
            RelationshipState.Decided => waitsToBeRead ? RelationshipStanding.ToBeRead : RelationshipStanding.Decided,
            _ => throw new ArgumentOutOfRangeException(nameof(state)),
        };

    private static string Name(RelationshipKinds one) => one switch
    {
        RelationshipKinds.PersonalDevice => "calls or messages on a personal phone",
        RelationshipKinds.SocialMedia => "friends or groups on social media",
        RelationshipKinds.OtherCircumstance => "another circumstance",
        RelationshipKinds.None or _ => throw new ArgumentOutOfRangeException(nameof(one)),
    };
}
