using SafeguardingPortal.Domain.Policies;

namespace SafeguardingPortal.Web.Features.Shared;

/// <summary>The clauses of a section as a page shows them: paragraphs, nested lists and tables, with every mark as printed.</summary>
public abstract record ClauseBlock
{
    public static IReadOnlyList<ClauseBlock> Of(IReadOnlyList<PolicyClause> clauses)
    {
        var blocks = new List<ClauseBlock>();
        for (var at = 0; at < clauses.Count;)
        {
            var first = clauses[at];
            if (first.Bullet == "|")
            {
                var rows = clauses.Skip(at).TakeWhile(clause => clause.Bullet == "|").ToList();
                blocks.Add(new ClauseTable([.. rows.Select(row => row.Text.Split('|').Select(cell => cell.Trim()).ToArray())]));
                at += rows.Count;
            }
            else if (first.Level == 0)
            {
                blocks.Add(new ClauseParagraph(first));
                at++;
            }
            else
            {
                var items = clauses.Skip(at).TakeWhile(clause => clause.Level > 0 && clause.Bullet != "|").ToList();
                blocks.Add(new ClauseList(Nest(items)));
                at += items.Count;
            }
        }

        return blocks;
    }

    private static List<ClauseItem> Nest(List<PolicyClause> items)
    {
        var nested = new List<ClauseItem>();
        for (var at = 0; at < items.Count;)
        {
            // An item deeper than its surroundings belongs to the one before it; levels that were skipped are not invented.
            var below = items.Skip(at + 1).TakeWhile(item => item.Level > items[at].Level).ToList();
            nested.Add(new ClauseItem(items[at], Nest(below)));
            at += 1 + below.Count;
        }

        return nested;
    }
}

public sealed record ClauseParagraph(PolicyClause Clause) : ClauseBlock
{
    public string Mark => $"{Clause.Number}{Clause.Bullet}";
}

public sealed record ClauseList(IReadOnlyList<ClauseItem> Items) : ClauseBlock;

public sealed record ClauseTable(IReadOnlyList<string[]> Rows) : ClauseBlock;

public sealed record ClauseItem(PolicyClause Clause, IReadOnlyList<ClauseItem> Below)
{
    public string Mark => $"{Clause.Number}{Clause.Bullet}";
}
