using System.Globalization;

namespace SafeguardingPortal.Domain.RuleBooks;

/// <summary>What a rule of the book is for.</summary>
public enum RuleSubject
{
    /// <summary>When low-level concerns are looked at together.</summary>
    Concerns,

    /// <summary>How long a record is kept.</summary>
    Keeping,

    /// <summary>By when somebody outside is told.</summary>
    Clocks,

    /// <summary>What may follow for a person, and what it rests on.</summary>
    Sanctions,

    /// <summary>What goes into an employment reference.</summary>
    References,

    /// <summary>By when somebody is told what is held about them.</summary>
    OwnData,
}

/// <summary>
/// A rule whose number somebody may have to correct, as data: what it says, its numbers, and which edition of which source it was compared with.
/// A setting corrects it without a new release of the portal (<see cref="RuleCorrection"/>).
/// </summary>
/// <param name="Key">What the rule is called for good: "concerns-person".</param>
/// <param name="Words">The sentence, with {0} for the count and {1} for the months.</param>
/// <param name="Count">How many concerns, weeks or years, as the sentence says.</param>
/// <param name="Months">How far back is looked; null where the sentence names another span, such as a term.</param>
/// <param name="CheckedOn">When it was last compared with its source.</param>
public sealed record BookRule(
    string Key, RuleSubject About, string Words, int Count, int? Months, string Edition, string Source, DateOnly CheckedOn)
{
    /// <summary>The rule as pages print it: "3 concerns about one person in 12 months".</summary>
    public string Sentence => string.Format(CultureInfo.InvariantCulture, Words, Count, Months);

    /// <summary>Some rules name no number: then only their edition and source can be corrected.</summary>
    public bool HasNumber => Words.Contains("{0}", StringComparison.Ordinal);

    /// <summary>The law names the day from which it holds, and until somebody enters that day it holds nowhere.</summary>
    public bool WaitsForStart { get; init; }

    /// <summary>The London day from which it holds; null while nobody has entered it.</summary>
    public DateOnly? StartsOn { get; init; }

    public bool HoldsOn(DateOnly day) => !WaitsForStart || StartsOn <= day;

    /// <summary>Whether the setting put its own numbers in the place of those that come with the portal.</summary>
    public bool Corrected { get; init; }
}
