using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Policies;

public sealed record PolicyTitleMissing() : Refusal("Enter the title of the policy.", "Title");

public sealed record PolicyTitleTooLong() : Refusal("Shorten the title to 200 characters.", "Title");

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

public sealed record AdoptionInTheFuture() : Refusal("The date of adoption cannot be in the future.", "AdoptedOn");
