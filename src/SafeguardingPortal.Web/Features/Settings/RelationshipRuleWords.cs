using SafeguardingPortal.Domain.Settings;

namespace SafeguardingPortal.Web.Features.Settings;

internal static class RelationshipRuleWords
{
    /// <param name="leader">What the setting calls its leader.</param>
    public static string InWords(this RelationshipsDecidedBy rule, string? leader) => rule switch
    {
        RelationshipsDecidedBy.DslAndLeader => $"DSL and {leader?.ToLowerInvariant()}, two people",
        RelationshipsDecidedBy.DslAlone => "DSL alone",
        RelationshipsDecidedBy.DslOrLeader => $"DSL or {leader?.ToLowerInvariant()}",
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };
}
