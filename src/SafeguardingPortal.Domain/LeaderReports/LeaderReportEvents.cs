using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.LeaderReports;

/// <param name="Corrects">The reference of the report that it puts right.</param>
public sealed record LeaderReportStarted(
    string Reference, LeaderReportKind Kind, ReportAudience Audience, DateOnly? From, DateOnly? Until, string? Corrects) : DomainEvent
{
    public override string Sentence => $"Began {Reference}" + (Corrects is null ? "" : $", which puts {Corrects} right");
}

/// <summary>Its words stay with the report, which has fewer readers than the trail.</summary>
public sealed record LeaderReportWritten(string Reference, DateOnly? From, DateOnly? Until) : DomainEvent
{
    public override string Sentence => $"Wrote on {Reference}";
}

public sealed record LeaderReportThrownAway(string Reference) : DomainEvent
{
    public override string Sentence => $"Threw away the draft {Reference}";
}

public sealed record LeaderReportGiven(string Reference, string To, DateOnly On, HandedOver How, string? Minutes) : DomainEvent
{
    public override string Sentence => $"Gave {Reference} to {To}";
}

/// <inheritdoc cref="LeaderReportGiven"/>
public sealed record LeaderReportGivenToMore(string Reference, string To, DateOnly On, HandedOver How, string? Minutes) : DomainEvent
{
    public override string Sentence => $"Gave {Reference} to {To} as well";
}

public sealed record LeaderReportRead(string Name, string Reference) : DomainEvent
{
    public override string Sentence => $"{Name} read {Reference}";
}
