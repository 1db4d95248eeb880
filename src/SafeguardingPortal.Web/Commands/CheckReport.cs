using SafeguardingPortal.Domain.Policies.Checking;
using SafeguardingPortal.Domain.Policies.Text;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Commands;

/// <summary>What <c>check</c> found, for people.</summary>
internal static class CheckReport
{
    public static void Write(TextWriter output, PolicyReading reading, IReadOnlyList<IReadOnlyList<Finding>> findings)
    {
        for (var at = 0; at < reading.Policies.Count; at++)
        {
            var policy = reading.Policies[at];
            output.WriteLine($"{policy.Title ?? "Policy without a title"}{(policy.Organisation is { } name ? $", {name}" : "")}");
            output.WriteLine($"{Words.Count(policy.Sections.Count, "section")}, {Words.Count(findings[at].Count, "finding")}");
            foreach (var finding in findings[at].OrderByDescending(finding => finding.Severity))
            {
                output.WriteLine();
                output.WriteLine($"  {finding.Severity.ToString().ToLowerInvariant()}  {finding.Rule}  {finding.Where}");
                if (finding.Excerpt.Length > 0)
                    output.WriteLine($"    “{finding.Excerpt}”");
                output.WriteLine($"    {finding.Message}");
            }

            output.WriteLine();
        }

        foreach (var piece in reading.Unplaced)
            output.WriteLine($"Unplaced: {piece}");
    }
}
