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

    /// <summary>
    /// Whom a report is about, and beside them, as guesses that a handler confirms or strikes, who may be meant by the words for somebody else and
    /// by the account.
    /// </summary>
    /// <param name="reporter">Is not meant by their own words; <see cref="Guid.Empty"/> where nobody may know who wrote them.</param>
    public static IReadOnlyCollection<NamedSubject> Beside(
        IReadOnlyCollection<NamedSubject> about, BreachReport report, IReadOnlyCollection<KnownPerson> people, Terms terms, Guid reporter, Func<Guid> newId)
    {
        ArgumentNullException.ThrowIfNull(about);
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(people);
        ArgumentNullException.ThrowIfNull(newId);
        List<Guid> named = [.. about.Select(one => one.PersonId).OfType<Guid>()];
        List<KnownPerson> others = [.. people.Where(person => person.PersonId != reporter && !named.Contains(person.PersonId))];
        List<Guid> meant = [.. about.Where(one => one.Kind is SubjectKind.SomeoneElse).SelectMany(one => ByAnyNameOrOffice(one.Words, others, terms))];
        meant.AddRange(InAccount($"{report.WhatHappened}\n{report.DeviceOrAccount}", [.. named, .. meant], reporter, people));
        return [.. about, .. meant.Distinct().Select(person => new NamedSubject(newId(), SubjectKind.PersonOfSetting, person, Guessed: true))];
    }

    /// <summary>
    /// Of those whom the report would reach, whom the account of what happened names in full: so it goes to those who are not named. Not who
    /// stands there only as told of it. It stops before nobody would be left to handle the report, for an account names people for many reasons.
    /// </summary>
    /// <param name="about">Whom it is about already.</param>
    public static IReadOnlyList<Guid> InAccount(
        string? account, IReadOnlyCollection<Guid> about, Guid reporter, IReadOnlyCollection<KnownPerson> people)
    {
        ArgumentNullException.ThrowIfNull(about);
        ArgumentNullException.ThrowIfNull(people);
        var words = AccountWords.Of(account, people.Select(person => person.Name));
        List<PersonInRoles> roles = [.. people.Select(person => new PersonInRoles(person.PersonId, person.Roles))];
        List<Guid> accused = [.. people.Where(person => person.PersonId != reporter && words.Accuse(person.Name)).Select(person => person.PersonId)];
        List<Guid> meant = [];
        while (true)
        {
            List<Guid> keptOut = [.. about, .. meant];
            List<Guid> reached = [.. BreachRouting.Recipients(BreachRouting.RouteFor(keptOut, roles), keptOut, roles).Where(accused.Contains)];
            if (reached.Count == 0 || BreachRouting.RouteFor([.. keptOut, .. reached], roles) is CaseRoute.OutsideOnly)
                return meant;
            meant.AddRange(reached);
        }
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
