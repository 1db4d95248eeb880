using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Concerns;

public sealed record ConcernWhatMissing() : Refusal("Say what was seen or heard. A few plain words are enough.", "What");

public sealed record ConcernPersonMissing() : Refusal("Choose whom it is about.", "PersonId");

public sealed record ConcernInTheFuture() : Refusal("This day is in the future. Check the date.", "OccurredOn");

public sealed record ToldByMissing() : Refusal("Say who noticed it. If it was you, write \u2018myself\u2019.", "ToldBy");

public sealed record ConcernIsInACase() : Refusal("This concern is part of a case. Go on with it there.");

public sealed record ConcernsAreInACase() : Refusal("These concerns are part of a case already. Go on with them there.", "Decision");

public sealed record HowDealtWithMissing() : Refusal("Say how it was dealt with, and by whom.", "How");

public sealed record KeptFromAlready() : Refusal("This person does not see it already.", "PersonId");

public sealed record KeptOutOfTheCaseInstead() : Refusal(
    "This concern is part of a case. Declare a conflict of interest there: the person loses the case, and the concern with it.", "PersonId");

public sealed record NothingToConsider() : Refusal("Choose the concerns that were considered together.", "Concerns");

public sealed record BecauseMissing() : Refusal("Write the sentence that decides: because what?", "Because");

public sealed record OneSubjectNeeded() : Refusal(
    "An allegation is about a person. Consider the concerns about one person together, and decide there.", "Decision");

public sealed record QuietTermFindingMissing() : Refusal("Write down what you did to find out, and what you found.", "Found");

public sealed record NotAQuietTerm() : Refusal("Nothing is asked about this term now.", "Found");

internal static class ConcernRefusals
{
    /// <summary>Held against what was typed, in the order in which the form asks.</summary>
    internal static void Check(ConcernFacts facts, Actor by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.PersonId == Guid.Empty)
            throw new RuleBrokenException(new ConcernPersonMissing());
        if (string.IsNullOrWhiteSpace(facts.What))
            throw new RuleBrokenException(new ConcernWhatMissing());
        if (facts.OccurredOn > London.Date(now))
            throw new RuleBrokenException(new ConcernInTheFuture());
        if (!facts.SelfReport && by.PersonId != facts.PersonId && string.IsNullOrWhiteSpace(facts.ToldBy))
            throw new RuleBrokenException(new ToldByMissing());
    }
}
