using System.Globalization;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.SignOffs;

public sealed record SigningForAnother() : Refusal("You can only sign for yourself. Ask the person to sign in and sign.");

public sealed record NewerVersionPublished(string Policy)
    : Refusal($"{Policy} has changed since you opened this page. Nothing was signed. Read the version shown here, then sign it.");

public sealed record StatementHasChanged()
    : Refusal("The statement has changed since you opened this page. Nothing was signed. Read it again, then sign.");

public sealed record AlreadySigned(DateOnly On)
    : Refusal($"You signed this version on {On.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}. You need not sign it again.");

public sealed record ConfirmationMissing() : Refusal("Tick the box to say that you agree to the statement.", "Confirmed");

public sealed record TypedNameDiffers(string Name) : Refusal($"Type your full name as it is kept here: {Name}.", "TypedName");

public sealed record WitnessMissing() : Refusal("Choose the colleague who is with you at the tablet.", "WitnessId");

public sealed record WitnessIsSigner() : Refusal("You cannot be your own witness. Choose the colleague who is with you.", "WitnessId");

public sealed record OnlyTheLeaderWithdraws() : Refusal("Ask the setting's leader: only the leader can withdraw a signature.");

public sealed record AlreadyWithdrawn() : Refusal("This signature was withdrawn already.");

public sealed record SectionsNotShown(int Missing) : Refusal(
    (Missing == 1 ? "One part of the text has not" : $"{Missing} parts of the text have not")
    + " been shown to you yet. Nothing was signed. Read on from the part shown here, then sign.");

public sealed record QuestionUnanswered(int Index) : Refusal("Choose an answer.", $"Answers[{Index}]");

public sealed record AnswerNotRight(int Index, string Explanation)
    : Refusal($"That is not what the text says. {Explanation} Choose again.", $"Answers[{Index}]");

public sealed record DrawingUnreadable()
    : Refusal("The drawing could not be read. Draw your signature again, or type your full name.", "TypedName");

public sealed record QuestionsTooMany() : Refusal("Ask at most two questions.", "Questions[1].Text");

public sealed record QuestionIncomplete(int Index)
    : Refusal("A question needs two to four answers, which one is right, and why.", $"Questions[{Index}].Text");
