using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Bulletins.MailBulletins;

/// <summary>Tells one reader that a bulletin is there: a link, and nothing of what it says.</summary>
internal static class BulletinSentMail
{
    public static void Add(MailQueue mails, Guid bulletinId, BulletinRecipient reader) => mails.Add(
        reader.PersonId, reader.Name, reader.Email, "Guidance for you to read",
        ["A bulletin was sent round that you are asked to read. Open the link, read it, and say there that you did."],
        $"/bulletins/{bulletinId}", $"bulletin-sent:{bulletinId}:{reader.PersonId}", bulletinId);
}

/// <summary>Reminds one reader of everything unread, once a day at most.</summary>
internal static class BulletinReminderMail
{
    public const string KeyBegins = "bulletin-reminder:";

    public static string KeyOfDay(DateOnly today) => $":{today:yyyy-MM-dd}";

    public static void Add(MailQueue mails, BulletinRecipient reader, int unread, DateOnly today) => mails.Add(
        reader.PersonId, reader.Name, reader.Email, "Guidance that you have not read yet",
        [$"You have {Words.Count(unread, "bulletin")} to read. Open the link, read, and say there that you did."],
        "/bulletins", $"{KeyBegins}{reader.PersonId}{KeyOfDay(today)}");
}

/// <summary>Who gets a mail.</summary>
internal sealed record BulletinRecipient(Guid PersonId, string Name, string Email);
