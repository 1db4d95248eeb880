using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Reviews;

public sealed record ReviewNotOpen() : Refusal("This review is finished already. Raise a new review instead.");

public sealed record ReviewedInTheFuture() : Refusal("The date of the review cannot be in the future.", "ReviewedOn");

public sealed record ReviewNotesMissing() : Refusal("Write what was looked at and what was decided.", "Notes");

public sealed record TriggerMissing() : Refusal("Choose what made the review necessary.", "Trigger");

public sealed record ReviewDueInThePast() : Refusal("The review cannot be due before today.", "DueOn");
