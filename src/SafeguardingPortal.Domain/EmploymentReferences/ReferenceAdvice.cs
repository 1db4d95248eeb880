using SafeguardingPortal.Domain.Breaches;

namespace SafeguardingPortal.Domain.EmploymentReferences;

/// <summary>Whether something goes into an employment reference.</summary>
public enum ReferenceStanding
{
    GoesIn,
    StaysOut,

    /// <summary>Nobody here can say yet: the LADO is asked before anything is written.</summary>
    AskFirst,
}

/// <summary>What of a case decides whether it goes into a reference about one of those it is about.</summary>
/// <param name="Confirmed">Somebody has confirmed that this person is meant.</param>
/// <param name="Several">The case is about several people and has one outcome.</param>
/// <param name="Allegation">It was handled as an allegation, or the answer on the harm threshold is that it may be met.</param>
/// <param name="ThresholdUnsure">Nobody was sure about the harm threshold.</param>
public sealed record ReferenceFacts(bool Open, bool Confirmed, bool Several, bool Allegation, bool ThresholdUnsure, Outcome? Outcome)
{
    /// <param name="personId">Whom the reference is about; null asks about whoever of the setting the case is about.</param>
    public static ReferenceFacts Of(Breach breach, Guid? personId = null)
    {
        ArgumentNullException.ThrowIfNull(breach);
        return new(
            breach.IsOpen,
            breach.Subjects.Any(subject => subject.PersonId is { } about && (personId is null || about == personId) && !subject.Guessed),
            breach.Subjects.Count > 1,
            breach.Decision is TriageDecision.Allegation || breach.SeriousAllegation || breach.Threshold is HarmThreshold.MayMeet,
            breach.Threshold is HarmThreshold.Unsure,
            breach.Outcome);
    }
}

/// <summary>Whether a case goes into a reference, and why.</summary>
/// <param name="Because">As it follows "because": a small letter first and no full stop.</param>
/// <param name="RuleKey">The rule of the book that says so; null where none does yet.</param>
public sealed record ReferenceAdvice(ReferenceStanding Standing, string Because, string? RuleKey)
{
    /// <summary>The standing in words, with what to do.</summary>
    public string Words => Standing switch
    {
        ReferenceStanding.GoesIn => "Goes into a reference, as facts",
        ReferenceStanding.StaysOut => "Stays out of a reference",
        ReferenceStanding.AskFirst => "Ask the LADO first",
        _ => throw new InvalidOperationException(),
    };

    /// <summary>A low-level concern as long as it is no case.</summary>
    public static ReferenceAdvice OfConcern { get; } =
        new(ReferenceStanding.StaysOut, "it is a low-level concern and was not found substantiated at the harm threshold", ReferenceRules.LowLevel);

    public static ReferenceAdvice Of(ReferenceFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.Open)
            return Ask("the case is open");
        return facts.Outcome switch
        {
            Outcome.Malicious => Out("malicious"),
            Outcome.False => Out("false"),
            Outcome.Unfounded => Out("unfounded"),
            Outcome.Unsubstantiated => Out("unsubstantiated"),
            Outcome.Substantiated => OfSubstantiated(facts),
            // Closed as no breach, or found not to be an allegation at all.
            Outcome.NotAnAllegation or null =>
                new(ReferenceStanding.StaysOut, "nothing was found that met the harm threshold", ReferenceRules.LowLevel),
            _ => throw new ArgumentOutOfRangeException(nameof(facts)),
        };
    }

    private static ReferenceAdvice OfSubstantiated(ReferenceFacts facts)
    {
        if (!facts.Confirmed)
            return Ask("the person may be meant and nobody has confirmed it");
        if (facts.Several)
            return Ask("the case is about several people and its one outcome may not be about each of them");
        if (facts.Allegation)
            return new(ReferenceStanding.GoesIn, "it was handled at the harm threshold and found substantiated", ReferenceRules.Substantiated);
        return facts.ThresholdUnsure
            ? Ask("it was found substantiated and nobody was sure about the harm threshold")
            : new(ReferenceStanding.StaysOut, "it was found substantiated below the harm threshold", ReferenceRules.LowLevel);
    }

    private static ReferenceAdvice Out(string found) => new(ReferenceStanding.StaysOut, $"it was found {found}", ReferenceRules.Unproven);

    private static ReferenceAdvice Ask(string because) => new(ReferenceStanding.AskFirst, because, null);
}
