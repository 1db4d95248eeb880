using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Settings;

namespace SafeguardingPortal.Domain.Breaches;

/// <summary>A person of the setting, as they may be meant in somebody's words.</summary>
public sealed record KnownPerson(Guid PersonId, string Name, IReadOnlySet<Role> Roles);

/// <summary>
/// Finds whom a reporter may mean who could not choose from a list. Whoever may be meant is kept out until a handler says otherwise: too
/// many lose sight of the case for an hour rather than the one it is about reading it.
/// </summary>
public static class WhoIsMeant
{
    private static readonly string[] LeaderWords = ["manager", "leader", "head", "headteacher", "boss", "proprietor"];
    private static readonly string[] LeadWords = ["dsl", "safeguarding"];
    private static readonly string[] ChairWords = ["chair", "owner", "committee", "governor", "governors"];

    /// <summary>The people whose whole name stands in the words.</summary>
    public static IReadOnlyList<Guid> ByWholeName(string? words, IEnumerable<KnownPerson> people)
    {
        ArgumentNullException.ThrowIfNull(people);
        var said = Split(words);
        return [.. people.Where(person => Split(person.Name) is { Count: > 0 } name && name.All(said.Contains)).Select(person => person.PersonId)];
    }

    /// <summary>The people of whose name any part stands in the words, and the holders of an office that the words name.</summary>
    public static IReadOnlyList<Guid> ByAnyNameOrOffice(string? words, IEnumerable<KnownPerson> people, Terms terms)
    {
        ArgumentNullException.ThrowIfNull(people);
        ArgumentNullException.ThrowIfNull(terms);
        var said = Split(words);
        List<Role> offices = [];
        if (Names(said, LeaderWords, terms.LeaderTitle))
            offices.Add(Role.Manager);
        if (Names(said, LeadWords, "designated lead"))
            offices.AddRange([Role.Dsl, Role.DeputyDsl]);
        if (Names(said, ChairWords, terms.ChairTitle))
            offices.Add(Role.Chair);
        return
        [
            .. people
                .Where(person => Split(person.Name).Any(part => part.Length > 1 && said.Contains(part)) || offices.Any(person.Roles.Contains))
                .Select(person => person.PersonId),
        ];
    }

    private static bool Names(HashSet<string> said, string[] words, string title) =>
        words.Any(said.Contains) || (Split(title) is { Count: > 0 } parts && parts.All(said.Contains));

    private static HashSet<string> Split(string? words) => (words ?? "")
        .Split([.. " \t\r\n.,;:!?'\"()/-"], StringSplitOptions.RemoveEmptyEntries)
        .Select(word => word.ToUpperInvariant())
        .ToHashSet(StringComparer.OrdinalIgnoreCase);
}
