using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using Microsoft.Extensions.Options;
using SafeguardingPortal.Data.Outbox;

namespace SafeguardingPortal.Web.Platform.Mail;

/// <summary>Hands one mail to the configured server, or to the pickup folder. A server that keeps silent is not waited for longer than is set.</summary>
public sealed class MailSender(IOptions<MailOptions> options)
{
    /// <exception cref="SmtpException">The server did not take it.</exception>
    /// <exception cref="OperationCanceledException">The server kept silent.</exception>
    /// <exception cref="FormatException">An address is none.</exception>
    public async Task SendAsync(OutboxMail mail, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(mail);
        var settings = options.Value;
        using var message = new MailMessage(new MailAddress(settings.From), new MailAddress(mail.ToAddress))
        {
            Subject = mail.Subject,
            Body = mail.Body,
            BodyEncoding = Encoding.UTF8,
            BodyTransferEncoding = TransferEncoding.QuotedPrintable,
            SubjectEncoding = Encoding.UTF8,
        };
        // The same identifier at every try: a server that took it before can tell the copy.
        message.Headers.Add("Message-ID", $"<{mail.Id:N}@{new MailAddress(settings.From).Host}>");
        using var client = Client(settings);
        // The client's own time limit counts for its synchronous calls only.
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(settings.Patience);
        await client.SendMailAsync(message, limit.Token).WaitAsync(limit.Token);
    }

    private static SmtpClient Client(MailOptions settings)
    {
        if (settings.Server is not { Length: > 0 } server)
        {
            var folder = Path.GetFullPath(settings.PickupFolder);
            Directory.CreateDirectory(folder);
            return new SmtpClient { DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory, PickupDirectoryLocation = folder };
        }

        return new SmtpClient(server, settings.Port)
        {
            EnableSsl = settings.UseTls,
            Credentials = settings.UserName is { } name ? new NetworkCredential(name, settings.Password) : null,
        };
    }
}
