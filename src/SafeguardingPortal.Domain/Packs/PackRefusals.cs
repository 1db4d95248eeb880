using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Packs;

public sealed record PackHoldsNothing() : Refusal("Choose at least one part of the pack.", "Parts");

public sealed record PackPeriodEndsBeforeItStarts() : Refusal("Enter a last day that is not before the first.", "Until");

public sealed record PackNotWaiting(string Reference) : Refusal($"Pack {Reference} is being made already, or is finished.");

public sealed record PackNotInTheMaking(string Reference) : Refusal($"Pack {Reference} is not being made.");
