using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Reviews;

public sealed record ReviewNotOpen() : Refusal("This review is finished already. Raise a new review instead.");

public sealed record ReviewedInTheFuture() : Refusal("The date of the review cannot be in the future.", "ReviewedOn");

public sealed record ReviewNotesMissing() : Refusal("Write what was looked at and what was decided.", "Notes");

public sealed record TriggerMissing() : Refusal("Choose what made the review necessary.", "Trigger");

public sealed record ReviewDueInThePast() : Refusal("The review cannot be due before today.", "DueOn");

public sealed record NextReviewDateMissing(int Months)
    : Refusal($"Enter the date of the next review: this policy is reviewed every {Months} months.", "NextReviewOn");

public sealed record NextReviewDateTooEarly() : Refusal("The next review must be after today.", "NextReviewOn");

public sealed record NextReviewDateTooLate(DateOnly Latest)
    : Refusal(FormattableString.Invariant($"The next review must be by {Latest:d MMMM yyyy}, to keep the review period."), "NextReviewOn");
