using System.Globalization;

namespace SafeguardingPortal.Domain.Policies.Checking.Rules;

/// <summary>Whether printed numbers run on and each is given once.</summary>
internal static class NumberingRules
{
    public static IEnumerable<Remark> Gap(PolicyUnderCheck policy)
    {
        // A single "1.6" without a section 1 is the number of the policy in a book of policies.
        var runs = Runs(policy);
        foreach (var run in runs.Where(run => run.Numbers.Count > 1 || run.Parent.Length == 0
            || runs.Exists(other => other.Numbers.Exists(item => item.Number == run.Parent))))
        {
            var highest = 0;
            foreach (var (number, last, place) in run.Numbers)
            {
                if (last > highest + 1)
                    yield return place.Remark(number,
                        $"{Missing(run.Parent, highest + 1, last - 1)} missing before {number}. Renumber, or put back what is lost.");
                highest = Math.Max(highest, last);
            }
        }
    }

    public static IEnumerable<Remark> Duplicate(PolicyUnderCheck policy)
    {
        foreach (var run in Runs(policy))
        {
            var first = new Dictionary<int, Passage>();
            foreach (var (number, last, place) in run.Numbers)
            {
                if (!first.TryAdd(last, place))
                    yield return place.Remark($"{number} {place.Text}",
                        $"The number {number} is already used in {first[last].Where}. Renumber one of them.");
            }
        }
    }

    private static string Missing(string parent, int first, int last) =>
        first == last ? $"{Name(parent, first)} is" : $"{Name(parent, first)} to {Name(parent, last)} are";

    private static string Name(string parent, int last) =>
        parent.Length > 0 ? $"{parent}.{last.ToString(CultureInfo.InvariantCulture)}" : last.ToString(CultureInfo.InvariantCulture);

    /// <summary>Numbers with the same parent, in reading order. An unnumbered main heading before a new "1" starts the count
    /// afresh.</summary>
    private static List<(string Parent, List<(string Number, int Last, Passage Place)> Numbers)> Runs(PolicyUnderCheck policy)
    {
        var runs = new List<(string Parent, List<(string, int, Passage)> Numbers)>();
        var current = new Dictionary<string, List<(string, int, Passage)>>();
        var fresh = false;
        foreach (var (printed, place) in Printed(policy))
        {
            var parts = printed.TrimEnd('.', ')').Split('.');
            if (printed.Length == 0)
                fresh |= place.Section?.Level == 1;
            if (printed.Length == 0 || !parts.All(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out _)))
                continue;
            if (fresh && parts is ["1"])
                current.Clear();
            var parent = string.Join('.', parts[..^1]);
            if (!current.TryGetValue(parent, out var run))
                runs.Add((parent, current[parent] = run = []));
            run.Add((string.Join('.', parts), int.Parse(parts[^1], CultureInfo.InvariantCulture), place));
        }

        return runs;
    }

    /// <summary>Headings and decimal clauses; the "1." and "a)" of lists count for themselves.</summary>
    private static IEnumerable<(string Number, Passage Place)> Printed(PolicyUnderCheck policy)
    {
        foreach (var clause in policy.Body.Where(passage => passage.Section is null && IsDecimal(passage)))
            yield return (clause.Clause!.Number, clause);
        foreach (var heading in policy.Headings)
        {
            yield return (heading.Section!.Number, heading);
            foreach (var clause in policy.Body.Where(passage => ReferenceEquals(passage.Section, heading.Section) && IsDecimal(passage)))
                yield return (clause.Clause!.Number, clause);
        }
    }

    private static bool IsDecimal(Passage passage) => passage.Clause!.Number.TrimEnd('.').Contains('.', StringComparison.Ordinal);
}
