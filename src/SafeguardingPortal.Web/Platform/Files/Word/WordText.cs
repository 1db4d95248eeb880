using SafeguardingPortal.Domain.Policies.Text;

namespace SafeguardingPortal.Web.Platform.Files.Word;

/// <summary>A Word file as lines that the policy reader understands.</summary>
/// <param name="Unplaced">Words that stand outside the running text: headers, footnotes, comments, deleted text.</param>
/// <param name="Notices">What a person has to settle in Word.</param>
internal sealed record WordText(string Text, IReadOnlyList<string> Unplaced, IReadOnlyList<ReadingNotice> Notices);
