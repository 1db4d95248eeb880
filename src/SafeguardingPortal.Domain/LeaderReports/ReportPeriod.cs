namespace SafeguardingPortal.Domain.LeaderReports;

/// <summary>The London days that a regular report is about; the last one counts too.</summary>
public sealed record ReportPeriod(DateOnly? From, DateOnly? Until);

/// <summary>The days that another regular report is about, where no later one puts it right.</summary>
public sealed record CoveredPeriod(Guid ReportId, string Reference, DateOnly From, DateOnly Until);

/// <summary>The writer's own words. Only the last is used for what is told at once, and only the others for a regular report.</summary>
public sealed record ReportWords(string? Did, string? Learnt, string? Asked, string? Told);
