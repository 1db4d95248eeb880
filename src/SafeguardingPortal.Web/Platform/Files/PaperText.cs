using SafeguardingPortal.Domain.Policies.Text;

namespace SafeguardingPortal.Web.Platform.Files;

/// <summary>The words of a file, as lines that the policy reader understands.</summary>
/// <param name="Unplaced">Words that stand outside the running text: headers, footnotes, comments, deleted text.</param>
/// <param name="Notices">What a person has to settle in Word.</param>
public sealed record PaperText(string Text, IReadOnlyList<string> Unplaced, IReadOnlyList<ReadingNotice> Notices)
{
    public static PaperText Of(string text) => new(text, [], []);

    /// <summary>The policies in it; what stands outside the running text is reported with the first.</summary>
    public PolicyReading Read()
    {
        var reading = PolicyTextReader.Read(Text);
        if (reading.Policies.Count == 0)
            return reading;
        IReadOnlyList<IReadOnlyList<ReadingNotice>> notices = [[.. reading.Notices[0], .. Notices], .. reading.Notices.Skip(1)];
        return reading with { Unplaced = [.. reading.Unplaced, .. Unplaced], Notices = notices };
    }
}
