namespace SafeguardingPortal.Web.Platform.Mail;

/// <summary>The record that a mail is about: at delivery it is asked again whether its reader may know of it (<see cref="MailReach"/>).</summary>
/// <param name="ForHandlers">Only for those who may open the record; otherwise for everybody who is in no frame of it.</param>
public readonly record struct MailAbout(Guid? RecordId, bool ForHandlers)
{
    /// <summary>To somebody who may not be in the frame of the record, such as a reporter.</summary>
    public static MailAbout Of(Guid? recordId) => new(recordId, ForHandlers: false);

    /// <summary>To somebody who handles the record, as long as they do.</summary>
    public static MailAbout Handled(Guid recordId) => new(recordId, ForHandlers: true);

    /// <summary>About the record to which the mail leads, so that a mail of which nobody said it is still about its case.</summary>
    public static MailAbout Linked(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        foreach (var part in path.Split('/', '?'))
        {
            if (Guid.TryParse(part, out var id))
                return Of(id);
        }

        return default;
    }
}
