using System.Globalization;
using System.Text;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Policies.Checking;
using SafeguardingPortal.Domain.Policies.Text;
using SafeguardingPortal.Domain.Tests.Policies.Checking;

namespace SafeguardingPortal.Domain.Tests.Policies.Corpus;

/// <summary>Puts down in few lines what was understood of a text and what the checker says of it.</summary>
internal static class WhatIsSeen
{
    public static string In(string paper)
    {
        var reading = PolicyTextReader.Read(paper);
        var findings = PolicyChecker.Check(reading, new CheckContext(new DateOnly(2026, 5, 6)) { Words = English.Words });
        var text = new StringBuilder();
        for (var at = 0; at < reading.Policies.Count; at++)
            Write(text, reading.Policies[at], findings[at]);
        foreach (var piece in reading.Unplaced)
            Line(text, $"unplaced: {piece}");
        return text.ToString();
    }

    private static void Write(StringBuilder text, PolicyDocument policy, IReadOnlyList<Finding> findings)
    {
        Line(text, $"TITLE {policy.Title ?? "none"}");
        Line(text, $"of {policy.Organisation ?? "nobody named"}");
        foreach (var detail in policy.KeyDetails)
            Line(text, $"detail: {detail.Label} = {detail.Value}");
        Clauses(text, policy.Preamble);
        foreach (var section in policy.Sections)
        {
            Line(text, $"{new string('#', section.Level)} {section.Number}|{section.Heading}");
            Clauses(text, section.Clauses);
        }

        foreach (var line in policy.Adoption)
            Line(text, $"adopted: {line}");
        foreach (var link in policy.Links)
            Line(text, $"link: {link}");
        foreach (var finding in findings)
            Line(text, $"! {finding.Rule} at {finding.Where}: {finding.Excerpt}");
    }

    private static void Clauses(StringBuilder text, IReadOnlyList<PolicyClause> clauses)
    {
        foreach (var clause in clauses)
        {
            var words = clause.Text.Split(' ');
            var mark = (clause.Number + clause.Bullet).Replace("\uF0B7", "(symbol)", StringComparison.Ordinal);
            Line(text, $"  {clause.Level} {mark} {string.Join(' ', words.Take(5))}{(words.Length > 5 ? " …" : "")}");
        }
    }

    private static void Line(StringBuilder text, FormattableString line) =>
        text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
