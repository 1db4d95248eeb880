using System.Security.Cryptography;
using System.Text;
using SafeguardingPortal.Domain.Policies.Checking;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Policies.Checks;

/// <summary>
/// A finding that somebody looked at and let stand, with a reason. It holds for every version of the policy in which the same words
/// raise the same finding.
/// </summary>
public sealed class AcceptedFinding : Aggregate
{
    public const int KeyLength = 64;

    private AcceptedFinding()
    {
    }

    public Guid PolicyId { get; private init; }

    public string Rule { get; private init; } = "";

    /// <summary>Tells the finding again, see <see cref="KeyOf"/>.</summary>
    public string Key { get; private init; } = "";

    public string Excerpt { get; private init; } = "";

    public string Place { get; private init; } = "";

    public string Reason { get; private init; } = "";

    public string AcceptedBy { get; private init; } = "";

    public DateTimeOffset AcceptedAt { get; private init; }

    /// <summary>False once it was taken back.</summary>
    public bool Stands { get; private set; } = true;

    public static AcceptedFinding Accept(Guid id, Policy policy, Finding finding, string? reason, Actor by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(finding);
        var accepted = new AcceptedFinding
        {
            Id = id,
            SettingId = policy.SettingId,
            PolicyId = policy.Id,
            Rule = finding.Rule,
            Key = KeyOf(finding),
            Excerpt = Cut(finding.Excerpt, 300),
            Place = Cut(finding.Where, 300),
            Reason = ReasonMissing.Require(reason),
            AcceptedBy = by.Name,
            AcceptedAt = now,
        };
        accepted.Raise(new FindingAccepted(policy.Title, finding.Rule, accepted.Excerpt), by, now, accepted.Reason);
        return accepted;
    }

    public void TakeBack(string? reason, Actor by, DateTimeOffset now)
    {
        reason = ReasonMissing.Require(reason);
        if (!Stands)
            throw new RuleBrokenException(new FindingNotAccepted());
        Stands = false;
        Raise(new FindingTakenBack(Rule, Excerpt), by, now, reason);
    }

    /// <summary>SHA-256 in lower-case hex of the rule and the quoted words. A finding that quotes nothing is told by its message.</summary>
    public static string KeyOf(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var words = finding.Excerpt.Length > 0 ? finding.Excerpt : finding.Message;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{finding.Rule}\n{words}")));
    }

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..length];
}

public sealed record CheckProfileChosen(string Choices, bool ErrorsStopPublishing) : DomainEvent
{
    public override string Sentence => "Chose how the policy checker reports";
}

public sealed record FindingAccepted(string Policy, string Rule, string Excerpt) : DomainEvent
{
    public override string Sentence => $"Let a finding stand in {Policy}: {Rule}";
}

public sealed record FindingTakenBack(string Rule, string Excerpt) : DomainEvent
{
    public override string Sentence => $"No longer lets a finding stand: {Rule}";
}

public sealed record UnknownCheckRule(string Rule) : Refusal($"There is no rule called {Rule}. Load the page again.");

public sealed record FindingNotAccepted() : Refusal("This finding is not accepted any more. Load the page again.");

public sealed record ErrorsStopPublication(int Errors)
    : Refusal($"The checker reports {(Errors == 1 ? "an error" : $"{Errors} errors")}. Mend the text, or accept each with a reason.");
