using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Settings;

namespace SafeguardingPortal.Domain.Breaches.OwnClocks;

/// <summary>The words for a clock of the setting's own, on its form, in the list of rules and in the trail.</summary>
public static class OwnClockWords
{
    public static string Label(this ClockStart start) => start switch
    {
        ClockStart.Knew => "the setting knew",
        ClockStart.Triaged => "triage was recorded",
        ClockStart.OutcomeDecided => "the outcome was recorded",
        _ => throw new ArgumentOutOfRangeException(nameof(start)),
    };

    public static string Label(this TriageYes answer, Terms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return answer switch
        {
            TriageYes.ImmediateDanger => $"A {terms.Child} is or was in immediate danger",
            TriageYes.IllegalContent => "Illegal content",
            TriageYes.PossibleOffence => "A possible offence",
            TriageYes.ChildMayNeedHelp => $"A {terms.Child} may need help or protection",
            TriageYes.SeriousAllegation => "Serious harm or abuse is alleged",
            TriageYes.PeopleAtRiskFromData => "Personal data is affected and people are likely at risk",
            _ => throw new ArgumentOutOfRangeException(nameof(answer)),
        };
    }

    /// <summary>"within 5 working days after the setting knew".</summary>
    public static string LimitInWords(this OwnClock clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return $"within {clock.Unit.Label(clock.Limit)} after {clock.Start.Label()}";
    }

    /// <summary>In which cases it runs.</summary>
    public static string ScopeInWords(this OwnClock clock, Terms terms)
    {
        ArgumentNullException.ThrowIfNull(clock);
        if (clock.Scope is ClockScope.EveryCase)
            return "Every report that is a breach";
        if (clock.Scope is ClockScope.ByQuestion)
            return $"When triage answers yes: {clock.Question}";
        var parts = new[]
        {
            string.Join(" or ", clock.Categories.Select(category => category.Label(terms))),
            string.Join(" or ", clock.Decisions.Select(decision => decision.Label())),
            string.Join(" or ", clock.Answers.Select(answer => answer.Label(terms))),
        };
        return string.Join("; and ", parts.Where(part => part.Length > 0));
    }
}
