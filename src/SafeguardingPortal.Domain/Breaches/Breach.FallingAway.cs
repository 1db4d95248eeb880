using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Breaches;

// What one person alone may not triage away (C222, C228).
public sealed partial class Breach
{
    /// <summary>
    /// Who binds until they are told: whose contact stands open or waits for a receipt, and the LADO until their advice is on record. Where danger or an
    /// offence was flagged, by the reporter or at triage, the police bind whether they were told or not.
    /// </summary>
    public IReadOnlyList<RequiredContact> Binding()
    {
        List<RequiredContact> binding =
        [
            .. RequiredContacts().Where(required => required.Duty is not (Duty.Dbs or Duty.Tra)
                && (StandingOf(required) is DutyStanding.Open or DutyStanding.WaitsForAcknowledgement
                    || (required.Duty is Duty.Lado && InvestigationIsLocked))),
        ];
        return (MayBeCrime || ImmediateDanger) && !binding.Contains(Duty.Police) ? [Duty.Police, .. binding] : binding;
    }

    /// <summary>Asks a second person to agree that somebody who binds need not be told after the next triage.</summary>
    public void AskToLetFall(Guid id, RequiredContact required, string reason, Guid askedOfId, string askedOf, Actor by, DateTimeOffset now)
    {
        CheckOpenFor(by);
        if (!Binding().Contains(required))
            throw new RuleBrokenException(new NotBinding());
        Ask(id, Matter.LetFallAway, required, reason, askedOfId, askedOf, by, now);
    }

    private void CheckNothingFallsAway(TriageAnswers answers, IReadOnlyCollection<Duty> after, ClockBook clocks)
    {
        // That nothing illegal is held after all opens the files: one person does not say so alone.
        var flagFalls = (IllegalContent && !answers.IllegalContent) || (PossibleOffence && !answers.MayBeCrime) ||
            (ImmediateDanger && !answers.ImmediateDanger);
        List<RequiredContact> alone = [.. Binding().Where(required => Falls(required) && !IsAgreed(Matter.LetFallAway, required))];
        if (alone.Count > 0)
            throw new RuleBrokenException(new SecondPersonForLess(alone));

        bool Falls(RequiredContact required) => required.Own is { } kept
            ? !clocks.Own.Any(own => own.Id == kept.ClockId && own.AppliesTo(answers, answers.Category ?? Category))
            : !after.Contains(required.Duty!.Value) || (required.Duty is Duty.Police && flagFalls);
    }
}
