using SafeguardingPortal.Domain.Breaches.Sanctions;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Breaches;

public enum DbsDecision
{
    Refer,
    DoNotRefer,
}

public enum TraDecision
{
    Refer,
    DoNotRefer,

    /// <summary>The Teaching Regulation Agency looks at teachers only.</summary>
    NotATeacher,
}

// The referrals that follow from outcome and sanctions: legal duties without a day count, which outlive a resignation.
public sealed partial class Breach
{
    public DbsDecision? DbsDecision { get; private set; }

    public string? DbsReason { get; private set; }

    public DateTimeOffset? DbsDecidedAt { get; private set; }

    public TraDecision? TraDecision { get; private set; }

    public string? TraReason { get; private set; }

    public DateTimeOffset? TraDecidedAt { get; private set; }

    /// <summary>An outcome asked for a decision about the DBS. A later outcome does not take the question back: it is answered, with a reason.</summary>
    public bool DbsAsked { get; private set; }

    /// <summary>The same for the TRA.</summary>
    public bool TraAsked { get; private set; }

    /// <summary>
    /// Whether somebody has to decide about the DBS: an allegation about somebody who works here was borne out, or they were removed
    /// from work with children or left before that, whatever the outcome is called.
    /// </summary>
    public bool NeedsDbsDecision => DbsDecision is null && (DbsAsked || AsksForDbs);

    /// <summary>Whether somebody has to decide about the TRA: somebody who works here was removed, or left before that.</summary>
    public bool NeedsTraDecision => TraDecision is null && (TraAsked || AsksForTra);

    /// <summary>
    /// The sanctions that may be recorded: none where it is about nobody of the setting; else what is offered today, and what was recorded before.
    /// </summary>
    public IReadOnlyList<SanctionChoice> MayChoose(IReadOnlyList<SanctionChoice> offered)
    {
        ArgumentNullException.ThrowIfNull(offered);
        return IsAboutSomebodyWhoWorksHere()
            ? [.. offered, .. sanctions.Select(sanction => sanction.ToChoice()).Where(kept => offered.All(choice => choice.Key != kept.Key))]
            : [];
    }

    private bool AsksForDbs => IsAboutSomebodyWhoWorksHere() && (Outcome is Breaches.Outcome.Substantiated || SomebodyRemoved);

    private bool AsksForTra => IsAboutSomebodyWhoWorksHere() && SomebodyRemoved;

    private bool SomebodyRemoved => Outcome is not null && sanctions.Any(sanction => sanction.Removes);

    /// <summary>Records the decision and its reason. Referred, the DBS has to be told before the case closes.</summary>
    public void DecideOnDbs(DbsDecision decision, string reason, Actor by, DateTimeOffset now)
    {
        CheckOpenFor(by);
        GuardAnyOutcome();
        reason = ReasonMissing.Require(reason);
        (DbsDecision, DbsReason, DbsDecidedAt) = (decision, reason, now);
        Recount();
        Raise(new DbsDecided(Reference, decision), by, now, reason);
    }

    /// <summary>Records the decision and its reason. Referred, the TRA has to be told before the case closes.</summary>
    public void DecideOnTra(TraDecision decision, string reason, Actor by, DateTimeOffset now)
    {
        CheckOpenFor(by);
        GuardAnyOutcome();
        reason = ReasonMissing.Require(reason);
        (TraDecision, TraReason, TraDecidedAt) = (decision, reason, now);
        Recount();
        Raise(new TraDecided(Reference, decision), by, now, reason);
    }

    // That there was no need of a referral was said of another end, and is decided anew.
    private void AskForReferrals(bool anotherEnd)
    {
        if (AsksForDbs && anotherEnd && DbsDecision is not Breaches.DbsDecision.Refer)
            (DbsDecision, DbsReason, DbsDecidedAt) = (null, null, null);
        if (AsksForTra && anotherEnd && TraDecision is Breaches.TraDecision.DoNotRefer)
            (TraDecision, TraReason, TraDecidedAt) = (null, null, null);
        (DbsAsked, TraAsked) = (DbsAsked || AsksForDbs, TraAsked || AsksForTra);
    }

    // What referrals are decided on: the outcome, and how somebody was removed.
    private (Outcome? Outcome, string Removed) EndedSo() =>
        (Outcome, string.Join(' ', sanctions.Where(sanction => sanction.Removes).Select(sanction => sanction.Key).Order(StringComparer.Ordinal)));
}

public sealed record DbsDecided(string Reference, DbsDecision Decision) : DomainEvent
{
    public override string Sentence => Decision is DbsDecision.Refer
        ? "Decided to refer to the DBS"
        : "Decided that a referral to the DBS is not needed";
}

public sealed record TraDecided(string Reference, TraDecision Decision) : DomainEvent
{
    public override string Sentence => Decision is TraDecision.Refer
        ? "Decided to refer to the TRA"
        : "Decided that a referral to the TRA is not needed";
}

public sealed record DbsDecisionFirst() : Refusal(
    "Decide on a referral to the DBS first, and say why. The duty stands even where the person has resigned or left.");

public sealed record TraDecisionFirst() : Refusal(
    "Decide on a referral to the TRA first, and say why. For somebody who is no teacher that is quickly said.");
