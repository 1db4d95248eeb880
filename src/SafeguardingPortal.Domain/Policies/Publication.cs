namespace SafeguardingPortal.Domain.Policies;

/// <summary>What is recorded when a version is published.</summary>
/// <param name="Reason">What changed and why. Mandatory.</param>
/// <param name="Today">The London date of publication.</param>
public sealed record Publication(Adoption Adoption, DateOnly? WrittenOn, DateOnly? NextReviewOn, string? Reason, DateOnly Today);
