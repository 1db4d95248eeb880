using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Breaches;

public enum DbsDecision
{
    Refer,
    DoNotRefer,
}

// The referral to the Disclosure and Barring Service: a legal duty without a day count, which outlives a resignation.
public sealed partial class Breach
{
    public DbsDecision? DbsDecision { get; private set; }

    public string? DbsReason { get; private set; }

    public DateTimeOffset? DbsDecidedAt { get; private set; }

    /// <summary>Whether somebody has to decide about it: an allegation about one of the setting's people was borne out.</summary>
    public bool NeedsDbsDecision => IsAboutOwnPeople && Outcome is Breaches.Outcome.Substantiated && DbsDecision is null;

    /// <summary>Records the decision and its reason. Referred, the DBS has to be told before the case closes.</summary>
    public void DecideOnDbs(DbsDecision decision, string reason, Actor by, DateTimeOffset now)
    {
        CheckOpenFor(by);
        GuardOutcome();
        reason = ReasonMissing.Require(reason);
        (DbsDecision, DbsReason, DbsDecidedAt) = (decision, reason, now);
        Recount();
        Raise(new DbsDecided(Reference, decision), by, now, reason);
    }
}

public sealed record DbsDecided(string Reference, DbsDecision Decision) : DomainEvent
{
    public override string Sentence => Decision is DbsDecision.Refer
        ? "Decided to refer to the DBS"
        : "Decided that a referral to the DBS is not needed";
}

public sealed record DbsDecisionFirst() : Refusal(
    "Decide on a referral to the DBS first, and say why. The duty stands even where the person has resigned or left.");
