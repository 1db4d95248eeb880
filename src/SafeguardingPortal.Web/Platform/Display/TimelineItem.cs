namespace SafeguardingPortal.Web.Platform.Display;

/// <summary>One event in the chronology of a record, for the partial _Timeline.</summary>
public sealed record TimelineItem(DateTimeOffset At, string Actor, string Sentence, string? Why = null);
