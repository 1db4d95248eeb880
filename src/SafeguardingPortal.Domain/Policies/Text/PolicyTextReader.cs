namespace SafeguardingPortal.Domain.Policies.Text;

/// <summary>
/// Reads policies from plain text or Markdown as they come: numbered or not, bulleted or not, one policy in a file or several.
/// Nothing is corrected and nothing is lost; what belongs nowhere is handed back as unplaced.
/// </summary>
public static class PolicyTextReader
{
    public static PolicyReading Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var policies = new List<PolicyDocument>();
        var unplaced = new List<string>();
        var notices = new List<IReadOnlyList<ReadingNotice>>();
        foreach (var part in PolicyBoundaries.Cut(SourceLine.Split(text)))
        {
            var (policy, strays, noticed) = ReadOne(part);
            policies.Add(policy);
            unplaced.AddRange(strays);
            notices.Add(noticed);
        }

        return new PolicyReading(policies, unplaced) { Notices = notices };
    }

    private static (PolicyDocument Policy, IEnumerable<string> Strays,
        IReadOnlyList<ReadingNotice> Notices) ReadOne(IReadOnlyList<SourceLine> part)
    {
        var classifier = new LineClassifier(part);
        var lines = classifier.Classify();
        var front = new FrontMatter(lines, classifier.IsMarkdown);
        var first = front.Read();
        var body = new SectionReader(classifier.IsMarkdown, lines, front.NameDepth);
        body.ReadPreamble(front.Rest);
        body.Read(first);
        var policy = new PolicyDocument(front.Title, front.KeyDetails, body.Sections, PolicyLinkList.In(body.Sections))
        {
            Organisation = front.Organisation,
            KeyDetailsHeading = front.KeyDetailsHeading,
            Preamble = body.Preamble,
            Adoption = body.Adoption,
        };
        return (policy, body.Strays.Select(stray => stray.Source.Text), body.Notices);
    }
}
