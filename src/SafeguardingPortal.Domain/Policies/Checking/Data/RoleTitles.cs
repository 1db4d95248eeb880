using System.Text.RegularExpressions;

namespace SafeguardingPortal.Domain.Policies.Checking.Data;

/// <summary>A title for whoever leads a setting.</summary>
internal sealed record LeaderTitle(string Name, Regex Pattern)
{
    public static IReadOnlyList<LeaderTitle> All { get; } =
    [
        Of("manager", @"(?<!\b(?:line|room|deputy|assistant|data|network|case|ict|it|site|area|general|senior|business|office|account"
            + @"|password|device|project|team|premises|catering|facilities)[ -])managers?"),
        Of("headteacher", @"(?<!\b(?:deputy|assistant|former) )head ?teachers?|head of school|executive head"),
        Of("proprietor", "proprietors?"),
        Of("principal", "(?<=the )principal(?! (?:risk|reason|aim|purpose|concern|way|means))"),
    ];

    /// <summary>Bodies above a leader, which only some settings have.</summary>
    public static LeaderTitle Governors { get; } = Of("governors", "govern(?:ing body|ing board|ors?)");

    private static LeaderTitle Of(string name, string pattern) =>
        new(name, new Regex($@"\b(?:{pattern})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant));
}
