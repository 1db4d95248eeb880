namespace SafeguardingPortal.Domain.Shared;

/// <summary>A named reason why something may not be done, with a sentence that tells the person what to do instead.</summary>
/// <param name="Field">The form field the sentence belongs beside, where there is one.</param>
public abstract record Refusal(string Message, string? Field = null);

/// <summary>Thrown by an aggregate whose rule would be broken. The form helper shows the refusal beside its field.</summary>
public sealed class RuleBrokenException(Refusal refusal) : Exception(refusal?.Message)
{
    public Refusal Refusal { get; } = refusal ?? throw new ArgumentNullException(nameof(refusal));
}

/// <summary>Every change of state carries a reason.</summary>
public sealed record ReasonMissing(string Field = "Reason") : Refusal("Give a reason. It stays on the record.", Field)
{
    /// <summary>Returns the trimmed reason, or refuses when there is none.</summary>
    /// <exception cref="RuleBrokenException">The reason is empty.</exception>
    public static string Require(string? reason, string field = "Reason") =>
        string.IsNullOrWhiteSpace(reason) ? throw new RuleBrokenException(new ReasonMissing(field)) : reason.Trim();
}
