using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Settings;

namespace SafeguardingPortal.Domain.Breaches;

/// <summary>A person of the setting, as they may be meant in somebody's words.</summary>
/// <param name="Away">On a long absence today.</param>
public sealed record KnownPerson(Guid PersonId, string Name, IReadOnlySet<Role> Roles, bool Away = false);

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
        List<(Guid PersonId, string Because)> meant = [.. about.Where(one => one.Kind is SubjectKind.SomeoneElse).SelectMany(one => Meant(one.Words, others, terms))];
        var inAccount = InAccount(
            $"{report.WhatHappened}\n{report.DeviceOrAccount}", named, [.. meant.Select(one => one.PersonId)], reporter, people);
        meant.AddRange(inAccount.Select(id => (id, people.First(person => person.PersonId == id).Name)));
        return
        [
            .. about,
            .. meant.DistinctBy(one => one.PersonId)
                .Select(one => new NamedSubject(newId(), SubjectKind.PersonOfSetting, one.PersonId, one.Because, Guessed: true)),
        ];
    }

    /// <summary>
    /// Of those whom the report would reach, whom the account of what happened names in full: so it goes to those who are not named. Not who
    /// stands there only as told of it. It stops before nobody would be left to handle the report, for an account names people for many reasons.
    /// </summary>
    /// <param name="about">Whom it is about already.</param>
    /// <param name="guessed">Who may be meant by other words of it.</param>
    public static IReadOnlyList<Guid> InAccount(
        string? account, IReadOnlyCollection<Guid> about, IReadOnlyCollection<Guid> guessed, Guid reporter, IReadOnlyCollection<KnownPerson> people)
    {
        ArgumentNullException.ThrowIfNull(about);
        ArgumentNullException.ThrowIfNull(guessed);
        ArgumentNullException.ThrowIfNull(people);
        var words = AccountWords.Of(account, people.Select(person => person.Name));
        List<PersonInRoles> roles = [.. people.Select(person => new PersonInRoles(person.PersonId, person.Roles, person.Away))];
        List<Guid> accused = [.. people.Where(person => person.PersonId != reporter && words.Accuse(person.Name)).Select(person => person.PersonId)];
        List<Guid> meant = [];
        while (true)
        {
            List<Guid> guesses = [.. guessed, .. meant];
            var route = BreachRouting.RouteFor(about, roles, guessed: guesses);
            List<Guid> reached = [.. BreachRouting.Recipients(route, [.. about, .. guesses], roles).Where(accused.Contains)];
            if (reached.Count == 0 || BreachRouting.RouteFor(about, roles, guessed: [.. guesses, .. reached]) is CaseRoute.OutsideOnly)
                return meant;
            meant.AddRange(reached);
        }
    }

    /// <summary>The people of whose name any part stands in the words, and the holders of an office that the words name.</summary>
    public static IReadOnlyList<Guid> ByAnyNameOrOffice(string? words, IEnumerable<KnownPerson> people, Terms terms) =>
        [.. Meant(words, people, terms).Select(one => one.PersonId)];

    // Each with the word that may mean them, so that whoever says yes or no to it sees why it is asked.
    private static IEnumerable<(Guid PersonId, string Because)> Meant(string? words, IEnumerable<KnownPerson> people, Terms terms)
    {
        ArgumentNullException.ThrowIfNull(people);
        ArgumentNullException.ThrowIfNull(terms);
        var said = Split(words);
        List<(Role Role, string? Word)> offices =
        [
            (Role.Manager, Named(said, LeaderWords, terms.LeaderTitle)),
            (Role.Dsl, Named(said, LeadWords, "designated lead")),
            (Role.DeputyDsl, Named(said, LeadWords, "designated lead")),
            (Role.Chair, Named(said, ChairWords, terms.ChairTitle)),
        ];
        return people
            .Select(person => (person.PersonId, Because: OfName(person.Name) ?? offices.Find(one => one.Word is not null && person.Roles.Contains(one.Role)).Word))
            .Where(one => one.Because is not null)
            .Select(one => (one.PersonId, one.Because!));

        string? OfName(string name) =>
            string.Join(' ', Parts(name).Where(part => part.Length > 1 && said.Contains(part))) is { Length: > 0 } found ? found : null;
    }

    private static string? Named(HashSet<string> said, string[] words, string title) =>
        Array.Find(words, said.Contains) ?? (Parts(title) is { Length: > 0 } parts && parts.All(said.Contains) ? title.ToLowerInvariant() : null);

    private static string[] Parts(string? words) => (words ?? "").Split([.. " \t\r\n.,;:!?'\"()/-"], StringSplitOptions.RemoveEmptyEntries);

    private static HashSet<string> Split(string? words) => Parts(words).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
