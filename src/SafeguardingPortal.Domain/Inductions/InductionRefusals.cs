using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Inductions;

public sealed record InductionListEmpty() : Refusal("Write at least one point.", "Points[0].Text");

public sealed record InductionListTooLong()
    : Refusal($"A list holds at most {InductionList.Most} points. Put some together.", "Points[0].Text");

public sealed record InductionPointMissing() : Refusal("Write what is shown or told.", "Points[0].Text");

public sealed record InductionDaysOutOfRange() : Refusal("Say within how many days, from 0 to 366.", "Points[0].WithinDays");

public sealed record InductionOfLeaver(string Person) : Refusal($"{Person} has left.", "PersonId");

public sealed record OwnInductor() : Refusal("Nobody inducts themself. Choose somebody else.", "InductorId");

public sealed record InductorNotHere(string Person) : Refusal($"{Person} does not work here today. Choose somebody else.", "InductorId");

public sealed record NotYoursToSign()
    : Refusal("Only the new person and the inductor sign, each in their own name. Ask them to sign in and do so.");

public sealed record NoSuchInductionStep() : Refusal("This point is not part of the induction.");

public sealed record InductionStepSignedAlready() : Refusal("You have signed this point already.");

public sealed record InductionDoneAlready() : Refusal("Everything is signed. There is nothing left to hand over.");
