using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Policies;

public sealed record PolicyTitleMissing(string At = "Title") : Refusal("Enter the title of the policy.", At);

public sealed record PolicyTitleTooLong(string At = "Title") : Refusal("Shorten the title to 200 characters.", At);

public sealed record ReviewPeriodOutOfRange()
    : Refusal("Enter a review period from 1 to 60 months, or leave it empty if the policy is reviewed as required.", "ReviewPeriodMonths");

public sealed record DraftOpenAlready(int Number)
    : Refusal($"Version {Number} is being drafted already. Edit that draft, or publish it first.");

public sealed record NoSuchDraft() : Refusal("Only a draft can be changed or published. Start the next version first.");

public sealed record PolicyIsWithdrawn() : Refusal("This policy is withdrawn. Create a new policy instead.");

public sealed record PolicyIsEmpty() : Refusal("Write at least one section with text before you publish.", "Text");

public sealed record NextReviewMissing(int Months)
    : Refusal($"Enter the date of the next review: this policy is reviewed every {Months} months.", "NextReviewOn");

public sealed record NextReviewTooEarly() : Refusal("The next review must be after today.", "NextReviewOn");

public sealed record NextReviewTooLate(DateOnly Latest)
    : Refusal(FormattableString.Invariant($"The next review must be by {Latest:d MMMM yyyy}, to keep the review period."), "NextReviewOn");

public sealed record WrittenInTheFuture() : Refusal("The date it was written cannot be in the future.", "WrittenOn");

public sealed record AdoptionIncomplete(string At, string Sentence) : Refusal(Sentence, At);

public sealed record AdoptionRecordMissing()
    : Refusal("Record how this version was adopted. Only a first version may say that its adoption was not recorded.", "AdoptedBy");

public sealed record TextIsFixed()
    : Refusal("The text was sent for approval, so it stays as it is. Take it back to draft first.");

public sealed record NoSuchSection() : Refusal("This section is no longer in the draft. Copy what you wrote into another.", "Text");

public sealed record SectionUnreadable(string Problem) : Refusal(Problem, "Text");

public sealed record FieldsWithoutWords(string Fields)
    : Refusal($"These fields have no words in this setting: {Fields}. Write the words into the text instead.");

public sealed record NotAwaitingApproval() : Refusal("Only a text that was sent for approval can be approved. Send it first.");

public sealed record ApproverWroteIt()
    : Refusal("You wrote this version or a part of it. In this setting someone who did not write it approves it.");

public sealed record NotApprovedYet()
    : Refusal("In this setting a version is approved before it is published. Send it for approval.");

public sealed record NothingToSendBack() : Refusal("Nothing waits here: this version can be written on as it is.");

public sealed record PlannedForThePast() : Refusal("Choose a day after today, or publish now.", "PublishOn");

public sealed record NotPlannedYet() : Refusal("This version is not planned to be published by today.");

public sealed record ConsultationWhoMissing() : Refusal("Enter who is asked.", "Who");

public sealed record ConsultationHowMissing() : Refusal("Enter how they are asked.", "How");

public sealed record ConsultationStartMissing() : Refusal("Enter when it begins.", "From");

public sealed record ConsultationEndsBeforeItBegins() : Refusal("Enter a last day that is not before the first.", "Until");

public sealed record NoSuchConsultation() : Refusal("Choose a consultation of this version.");

public sealed record ResponseFromMissing() : Refusal("Enter who said it: a name, or a group such as four parents.", "From");

public sealed record ResponseDateMissing() : Refusal("Enter the date of the response.", "On");

public sealed record ResponseInTheFuture() : Refusal("The date of the response cannot be in the future.", "On");

public sealed record ResponseMissing() : Refusal("Write what they said.", "Said");

public sealed record AdoptionInTheFuture() : Refusal("The date of adoption cannot be in the future.", "AdoptedOn");

public sealed record InForceSinceInTheFuture()
    : Refusal("A text from before the portal was in force already: enter a past day, or leave it empty.", "InForceSince");
