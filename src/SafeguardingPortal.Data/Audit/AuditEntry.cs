using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Data.Audit;

/// <summary>One thing that happened: who, when, what, why, and what it changed. Written in the same save as the change; never altered.</summary>
public sealed class AuditEntry : IBelongToSetting
{
    public required Guid Id { get; init; }

    public required Guid SettingId { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The member of staff, or <see cref="Guid.Empty"/> for the portal itself.</summary>
    public required Guid ActorId { get; init; }

    public required string ActorName { get; init; }

    /// <summary>The shared tablet at which it was done; null for anything else.</summary>
    public string? Tablet { get; init; }

    /// <summary>The event's type name, such as BreachTriaged: docs/audit-events.md lists them all.</summary>
    public required string Event { get; init; }

    public required string SubjectType { get; init; }

    public required Guid SubjectId { get; init; }

    /// <summary>The subject's version after the change; null for a reading.</summary>
    public int? SubjectVersion { get; init; }

    /// <summary>The plain sentence of the chronology, as it was worded then.</summary>
    public required string Sentence { get; init; }

    public string? Why { get; init; }

    /// <summary>The event's facts as JSON.</summary>
    public required string Facts { get; init; }

    /// <summary>What changed on the subject, as JSON: property → [before, after]. Null where nothing did.</summary>
    public string? Changes { get; init; }

    /// <summary>The tombstone of the record with which the content of this entry went; what is left is who, when and which event.</summary>
    public Guid? EmptiedWith { get; init; }
}
