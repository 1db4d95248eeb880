using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Retention;

public sealed record PensionAgeUnlikely() : Refusal("Check this date: it lies too far from when the record was made.", "On");

public sealed record KeepLongerInThePast() : Refusal("Give a day to come, until which it is kept.", "Until");

public sealed record NothingInTheFile() : Refusal("Nothing has to be taken out of a personnel file for this record.");

public sealed record NoSuchHold() : Refusal("This hold is lifted already.");

public sealed record DisposedAlready() : Refusal("This record has been disposed of.");

public sealed record IsOnHold() : Refusal("It is on hold. Lift the hold first, if its reason is gone.");

public sealed record StillInTheFile() : Refusal("Take it out of the personnel file first, and record that.");

public sealed record NotDueYet() : Refusal("Its time has not come. It is kept until the day that is shown.");

public sealed record SecondPersonUnfit() : Refusal(
    "Nobody else may see this record. Choose somebody else of the setting who confirms its end, and from whom it is not kept.", "SecondPersonId");

public sealed record DisposalAskedAlready() : Refusal("Its disposal is asked for already. Another person decides.");

public sealed record DisposalNotAsked() : Refusal("Nobody has asked for its disposal, or somebody has declined it.");

public sealed record AnotherDisposes() : Refusal("You asked for its disposal, so another person decides.", "Answer");
