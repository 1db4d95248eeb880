using System.Globalization;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.SubjectAccess;

public sealed record SomebodyElseAnswers() : Refusal("Somebody else answers a request of your own.", "PersonId");

public sealed record ReceivedInTheFuture() : Refusal("This day is in the future. Check the date.", "ReceivedOn");

public sealed record ShownAlready() : Refusal("This piece is shown already.");

public sealed record ExemptionMissing() : Refusal("Choose the exemption under which it is held back.", "Decision");

public sealed record AnsweredAlready() : Refusal("This request is answered. What was given stands; open a new one for what comes now.");

public sealed record AnsweredUnlikely() : Refusal("Give the day on which the answer left: from the day the request came, and not in the future.", "On");

public sealed record ExtendedAlready() : Refusal("It takes longer already. The law knows one extension.");

public sealed record ToldLongerUnlikely()
    : Refusal("Give the day on which the person was told: from the day the request came, and not in the future.", "ToldOn");

public sealed record ToldLongerTooLate(DateOnly FirstDueOn) : Refusal(
    $"The person had to be told by {FirstDueOn.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}. Answer now, and ask for advice.", "ToldOn");
