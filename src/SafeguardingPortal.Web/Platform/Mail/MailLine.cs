using SafeguardingPortal.Data.Outbox;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Platform.Mail;

/// <summary>What is known of a mail, and no more.</summary>
public sealed record MailLine(string Subject, MailState State, int Attempts, DateTimeOffset QueuedAt, DateTimeOffset? HandedOverAt)
{
    public string Kind => State switch
    {
        MailState.Waiting => "due",
        MailState.HandedOver => "info",
        MailState.Failed => "overdue",
        _ => throw new InvalidOperationException($"Unknown state {State}."),
    };

    public string Word => State switch
    {
        MailState.Waiting => Attempts == 0 ? "Waiting to be sent" : "Not taken yet, trying again",
        MailState.HandedOver => "Taken by the mail server",
        MailState.Failed => "Not delivered",
        _ => throw new InvalidOperationException($"Unknown state {State}."),
    };

    public string When => Words.DateTime(HandedOverAt ?? QueuedAt);
}
