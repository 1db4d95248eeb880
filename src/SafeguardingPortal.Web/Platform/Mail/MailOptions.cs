namespace SafeguardingPortal.Web.Platform.Mail;

/// <summary>The configuration section Mail. Without a server, mails are written as files into the pickup folder.</summary>
public sealed class MailOptions
{
    public string? Server { get; set; }

    public int Port { get; set; } = 25;

    public bool UseTls { get; set; }

    public string? UserName { get; set; }

    public string? Password { get; set; }

    public string From { get; set; } = "portal@localhost";

    /// <summary>How long a server may take over one mail; far less than a mail is claimed for.</summary>
    public TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(30);

    public string PickupFolder { get; set; } = ".portal/mail";
}

/// <summary>Where people reach this installation; links in mails start with it.</summary>
public sealed class PortalAddress
{
    public string PublicUrl { get; set; } = "http://127.0.0.1:5080";

    public string Url(string path) => PublicUrl.TrimEnd('/') + path;
}
