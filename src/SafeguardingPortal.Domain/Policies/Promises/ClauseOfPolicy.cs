using SafeguardingPortal.Domain.Policies.Text;

namespace SafeguardingPortal.Domain.Policies.Promises;

/// <summary>One clause of a policy with its place, as marking promises shows it.</summary>
/// <param name="Place">Section and number as printed, such as "2 Storage, 2.1".</param>
public sealed record ClauseOfPolicy(string Key, string Place, string Text, Force Force)
{
    /// <summary>Binding words make a promise likely; a person decides.</summary>
    public bool IsSuggested => Force is Force.Must;

    /// <summary>Every clause with words, each once: the first time its words stand in the text.</summary>
    public static IReadOnlyList<ClauseOfPolicy> Of(PolicyDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return
        [
            .. document.Sections.Prepend(new PolicySection("", "", 0, document.Preamble))
                .SelectMany(section => section.Clauses.Zip(Forces.InContext(section.Clauses), (clause, force) => new ClauseOfPolicy(
                    ClauseKey.Of(clause.Text), PlaceOf(section, clause), clause.Text, force)))
                .Where(clause => clause.Text.Any(char.IsLetter))
                .DistinctBy(clause => clause.Key),
        ];
    }

    private static string PlaceOf(PolicySection section, PolicyClause clause)
    {
        var heading = $"{section.Number} {section.Heading}".Trim();
        return (heading, clause.Number) switch
        {
            ("", "") => "Before the first section",
            ("", _) => clause.Number,
            (_, "") => heading,
            _ => $"{heading}, {clause.Number}",
        };
    }
}
