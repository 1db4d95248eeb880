using SafeguardingPortal.Domain.Policies;

namespace SafeguardingPortal.Web.Features.Policies.StarterPolicies;

/// <summary>A policy that a setting may adopt as a first draft.</summary>
/// <param name="Key">Its file name without the ending; also its address on the shelf.</param>
/// <param name="Use">What it is for, in one sentence.</param>
/// <param name="Text">Markdown with merge fields.</param>
public sealed record StarterPolicy(string Key, string Title, PolicyKind Kind, string Use, string Text)
{
    /// <summary>The text with the setting's own words.</summary>
    public string TextFor(IReadOnlyDictionary<string, string> words) => MergeFields.Replace(Text, words);
}
