using SafeguardingPortal.Domain.Policies.Checking.Data;

namespace SafeguardingPortal.Domain.Policies.Links;

/// <summary>A policy that a text sends its reader to, and where that policy is.</summary>
/// <param name="Name">As printed.</param>
/// <param name="Policy">The policy of the library that is meant; null when it is not there.</param>
/// <param name="KeptWhere">In words, where the setting keeps it outside the portal.</param>
public sealed record ResolvedLink(string Name, LibraryTitle? Policy, string? KeptWhere)
{
    public bool IsHeld => Policy is not null || KeptWhere is not null;

    /// <summary>
    /// What the setting said of a name goes first; then the same words in another order; then the only policy of the same kind,
    /// whatever it is called (C027). Two policies of one kind are left to a person.
    /// </summary>
    public static IReadOnlyList<ResolvedLink> Resolve(
        IEnumerable<string> names, IReadOnlyList<LibraryTitle> library, IReadOnlyDictionary<string, LinkTarget> said)
    {
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(said);
        var byKey = library.GroupBy(policy => LinkName.KeyOf(policy.Title)).ToDictionary(group => group.Key, group => group.First());
        var byFamily = library.Select(policy => (policy, Family: PolicyFamily.For(policy.Title))).Where(item => item.Family is not null)
            .GroupBy(item => item.Family!).Where(group => group.Count() == 1)
            .ToDictionary(group => group.Key, group => group.First().policy);
        return [.. names.Select(Find)];

        ResolvedLink Find(string name)
        {
            var key = LinkName.KeyOf(name);
            if (said.GetValueOrDefault(key) is { Place: not LinkPlace.ByName } target)
                return new ResolvedLink(name, library.FirstOrDefault(policy => policy.Id == target.PolicyId), target.KeptWhere);
            return new ResolvedLink(name, byKey.GetValueOrDefault(key)
                ?? (PolicyFamily.For(name) is { } family ? byFamily.GetValueOrDefault(family) : null), null);
        }
    }
}

public sealed record LibraryTitle(Guid Id, string Title);
