namespace SafeguardingPortal.Domain.Breaches;

/// <summary>A policy of the setting that governs a case (C215), under the title that it had at triage.</summary>
public sealed record PolicyEngaged(Guid PolicyId, string Title);
