using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Policies.Text;

namespace SafeguardingPortal.Domain.Tests.Policies.Text;

/// <summary>Makes up policies of every shape the reader knows.</summary>
internal sealed class GeneratedPolicy(Random random)
{
    private static readonly string[] Sentences =
    [
        "Phones stay in the lockers.", "Staff must ask the manager, who decides.", "See [the form](#) first", "**Never** share a password!",
        "this starts small", "Note: the garden counts too.", "It costs 3.5 pounds (or less).", "- is a dash", "1) is no number", "# "
            + "is a sharp", "\\ starts with a stroke",
        "**Bold words**", "Who may enter?", "A list follows:", "9.30 am is the start", "5 May is a Tuesday", "| is a bar", "o is a letter",
    ];

    private static readonly string[] Headings =
        ["Aims", "Staff use of phones", "Links with other policies", "Responding to breaches", "5 ways to help", "Who decides?",
            "Visitors: parents/carers", "\"Quoted\" words"];

    private static readonly string[] Bullets = ["-", "·", "•", "*", "o"];

    public PolicyDocument Document()
    {
        var sections = Sections().ToList();
        return new PolicyDocument(Maybe("Phones and Watches Policy"), Details().ToList(), sections, PolicyLinkList.In(sections))
        {
            Organisation = Maybe("Larkfield Nursery"),
            KeyDetailsHeading = Maybe("Key Details"),
            Preamble = random.Next(2) == 0 ? [] : [new("", "", 0, "This policy is read every year by all of us.")],
            Adoption = random.Next(3) > 0 ? []
                : ["This policy was adopted at a meeting of the committee", "Held on 4 March 2026", "Signed ________"],
        };
    }

    private IEnumerable<KeyDetail> Details()
    {
        if (random.Next(2) == 0)
            yield return new KeyDetail("Designated Safeguarding Lead", "Ada Stone, Deputy Manager");
        if (random.Next(2) == 0)
            yield return new KeyDetail("Date of next review", "03/10/2027 (or when required)");
        if (random.Next(2) == 0)
            yield return new KeyDetail("House colour", "Green");
        if (random.Next(2) == 0)
            yield return new KeyDetail("Deputies", "");
    }

    private IEnumerable<PolicySection> Sections()
    {
        var isNumbered = random.Next(2) == 0;
        var dot = random.Next(2) == 0 ? "." : "";
        var main = 0;
        var sub = 0;
        for (var count = random.Next(1, 9); count > 0; count--)
        {
            var level = main == 0 ? 1 : random.Next(1, 4);
            var number = "";
            if (isNumbered && level < 3)
            {
                main += level == 1 ? 1 : 0;
                sub = level == 1 ? 0 : sub + 1;
                number = level == 1 ? $"{main}{dot}" : $"{main}.{sub}";
            }

            main += isNumbered ? 0 : 1;
            yield return new PolicySection(number, Pick(Headings), level, Clauses(number.TrimEnd('.')).ToList());
        }
    }

    /// <summary>Decimal clauses count below their section; each item is at most one level deeper than the one above.</summary>
    private IEnumerable<PolicyClause> Clauses(string section)
    {
        var deepest = 1;
        for (var (count, at) = (random.Next(0, 7), 1); at <= count; at++)
        {
            var isParagraph = random.Next(3) == 0;
            var level = isParagraph ? 0 : random.Next(1, deepest + 1);
            deepest = level + 1;
            yield return isParagraph
                ? new PolicyClause(section.Length > 0 && random.Next(2) == 0 ? $"{section}.{at}" : "", "", 0, Pick(Sentences))
                : random.Next(4) == 0 ? new PolicyClause($"{(char)('a' + at)})", "", level, Pick(Sentences))
                : new PolicyClause("", Pick(Bullets), level, Pick(Sentences));
        }
    }

    private string? Maybe(string text) => random.Next(2) == 0 ? text : null;

    private string Pick(string[] from) => from[random.Next(from.Length)];
}
