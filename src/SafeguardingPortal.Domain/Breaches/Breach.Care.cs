using SafeguardingPortal.Domain.Breaches.Work;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Breaches;

// An allegation has two sides, each with somebody who sees to it, and the adult is looked after too.
public sealed partial class Breach
{
    public string? NoHandlersBecause { get; private set; }

    public string? NoWelfareContactBecause { get; private set; }

    public string? SuspensionNotConsideredBecause { get; private set; }

    public bool IsAllegation => Decision is TriageDecision.Allegation || Threshold is HarmThreshold.MayMeet
        || (SeriousAllegation && Threshold is not HarmThreshold.NobodyWhoWorksHere);

    /// <summary>
    /// What is neither recorded nor explained yet, in the order in which to do it. A welfare contact and the adult's work are asked for where it is about
    /// somebody who works here.
    /// </summary>
    /// <param name="work">What is done about the case; null where nothing is on record.</param>
    public IReadOnlyList<CareStep> CareOwed(CaseWork? work)
    {
        if (!IsAllegation)
            return [];
        var adult = IsAboutSomebodyWhoWorksHere();
        List<CareStep> owed = [];
        if ((CaseManagerId is null || ChildLeadId is null) && NoHandlersBecause is null)
            owed.Add(CareStep.Handlers);
        if (adult && work?.WelfareContact is null && NoWelfareContactBecause is null)
            owed.Add(CareStep.WelfareContact);
        if (adult && work?.Suspension is null && SuspensionNotConsideredBecause is null)
            owed.Add(CareStep.Suspension);
        return owed;
    }

    /// <summary>Why something of this is not done; null where nobody had to say.</summary>
    public string? WhyUndone(CareStep step) => step switch
    {
        CareStep.Handlers => NoHandlersBecause,
        CareStep.WelfareContact => NoWelfareContactBecause,
        CareStep.Suspension => SuspensionNotConsideredBecause,
        _ => throw new ArgumentOutOfRangeException(nameof(step)),
    };

    /// <summary>Says why something of this is not done, such as for an agency worker whom the agency looks after.</summary>
    public void LeaveUndone(CareStep step, string reason, Actor by, DateTimeOffset now)
    {
        CheckOpenFor(by);
        if (!IsAllegation)
            throw new RuleBrokenException(new CareNotOwed());
        reason = ReasonMissing.Require(reason);
        switch (step)
        {
            case CareStep.Handlers:
                NoHandlersBecause = reason;
                break;
            case CareStep.WelfareContact:
                NoWelfareContactBecause = reason;
                break;
            case CareStep.Suspension:
                SuspensionNotConsideredBecause = reason;
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(step));
        }

        Raise(new CareLeftUndone(Reference, step), by, now, reason);
    }
}
