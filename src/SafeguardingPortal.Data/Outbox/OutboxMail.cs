using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Data.Outbox;

/// <summary>A mail, committed with the change that caused it and delivered after. Its state is told truthfully.</summary>
public sealed class OutboxMail : IBelongToSetting
{
    public required Guid Id { get; init; }

    public required Guid SettingId { get; init; }

    /// <summary>Null for a mail to someone who is not (yet) one of the setting's people.</summary>
    public Guid? RecipientId { get; init; }

    /// <summary>The campaign or the bulletin that it belongs to, where it is one of many: identifiers never meet.</summary>
    public Guid? CampaignId { get; init; }

    /// <summary>The record that it is about. It is not delivered to somebody who may no longer know of that record.</summary>
    public Guid? AboutId { get; init; }

    /// <summary>It is for those who may open that record, and not only for somebody who is in no frame of it.</summary>
    public bool ForHandlers { get; init; }

    public required string ToAddress { get; init; }

    public required string ToName { get; init; }

    public required string Subject { get; init; }

    public required string Body { get; init; }

    /// <summary>Says what the mail is about, once and for all: a second mail with the same key in the same setting is refused by the database.</summary>
    public required string Key { get; init; }

    public required DateTimeOffset QueuedAt { get; init; }

    public MailState State { get; set; } = MailState.Waiting;

    public int Attempts { get; set; }

    public DateTimeOffset NextAttemptAt { get; set; }

    /// <summary>While one instance delivers, others leave the mail alone until then.</summary>
    public DateTimeOffset? ClaimedUntil { get; set; }

    public DateTimeOffset? HandedOverAt { get; set; }

    public string? LastError { get; set; }
}

public enum MailState
{
    /// <summary>Not handed to a mail server yet.</summary>
    Waiting,

    /// <summary>The mail server took it. Whether it was read, nobody knows.</summary>
    HandedOver,

    /// <summary>Given up after several tries.</summary>
    Failed,
}
