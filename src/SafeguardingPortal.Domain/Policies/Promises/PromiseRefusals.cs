using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Policies.Promises;

public sealed record ClauseHasNoWords() : Refusal("Choose a clause that has words.");

public sealed record PromiseTakenBackAlready() : Refusal("This clause does not count as a promise already.");
