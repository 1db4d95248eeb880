using SafeguardingPortal.Domain.Policies;

namespace SafeguardingPortal.Domain.SignOffs;

/// <summary>
/// The parts in which a text is read and recorded as shown: one for each main section with what stands below it. What comes before the
/// first section goes with the first part, the adoption block with the last, so that nothing of the text is in no part.
/// </summary>
public static class ReadingSteps
{
    public static IReadOnlyList<PolicyDocument> Of(PolicyDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var groups = new List<List<PolicySection>>();
        foreach (var section in document.Sections)
        {
            if (groups.Count == 0 || section.Level <= 1)
                groups.Add([]);
            groups[^1].Add(section);
        }

        if (groups.Count == 0)
            return [document];

        return
        [
            .. groups.Select((group, index) => document with
            {
                KeyDetails = index == 0 ? document.KeyDetails : [],
                Preamble = index == 0 ? document.Preamble : [],
                Sections = group,
                Adoption = index == groups.Count - 1 ? document.Adoption : [],
            }),
        ];
    }

    /// <summary>The words of the whole text: a long one is easier to read in parts.</summary>
    public static int WordsIn(PolicyDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document.Preamble.Concat(document.Sections.SelectMany(section => section.Clauses))
            .Sum(clause => clause.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);
    }
}
