using SafeguardingPortal.Domain.Access;

namespace SafeguardingPortal.Domain.Breaches;

/// <summary>A person with the roles held today.</summary>
/// <param name="Away">On a long absence today, such as sick or parental leave.</param>
public sealed record PersonInRoles(Guid PersonId, IReadOnlySet<Role> Roles, bool Away = false)
{
    public bool HoldsAny(params ReadOnlySpan<Role> roles)
    {
        foreach (var role in roles)
        {
            if (Roles.Contains(role))
                return true;
        }

        return false;
    }
}

/// <summary>
/// Who is told of a report, by whom it is about (C216, C217). A report goes one level above its subject, and where that level
/// is empty, or is the subject, one further: it never ends on an empty desk or on the desk of the person it is about.
/// </summary>
public static class BreachRouting
{
    private static readonly CaseRoute[] Upwards = [CaseRoute.DslAndManager, CaseRoute.LeadAndManager, CaseRoute.ManagerOnly, CaseRoute.ChairOnly];

    /// <summary>
    /// The office that a case goes to. An office whose every holder is away counts as vacant, unless nobody else is left: whoever is away is better than
    /// nobody. A guess keeps out whoever may be meant and lifts the case above them; it alone never takes the case from everybody, so where nobody is
    /// left above them it goes to the next office below.
    /// </summary>
    /// <param name="subjects">Whom it is about, as far as somebody has said so.</param>
    /// <param name="people">Everyone who works in the setting today and holds one of the <see cref="CaseOffices"/>, subjects included.</param>
    /// <param name="keptOut">Who may not handle it for a conflict of interest. They lose the case; its level stays that of its subjects.</param>
    /// <param name="guessed">Who may be meant by the words of the report, and nobody has said yet whether they are.</param>
    public static CaseRoute RouteFor(
        IReadOnlyCollection<Guid> subjects, IReadOnlyCollection<PersonInRoles> people, IReadOnlyCollection<Guid>? keptOut = null,
        IReadOnlyCollection<Guid>? guessed = null)
    {
        ArgumentNullException.ThrowIfNull(subjects);
        ArgumentNullException.ThrowIfNull(people);
        Guid[] maybe = [.. subjects, .. guessed ?? []];
        Guid[] excluded = [.. maybe, .. keptOut ?? []];
        var (sure, level) = (LevelAbove(subjects, people), LevelAbove(maybe, people));
        List<CaseRoute> inTurn =
        [
            .. Upwards.Where(route => route >= level),
            .. Upwards.Where(route => route >= sure && route < level).Reverse(),
        ];
        List<PersonInRoles> here = [.. people.Where(person => !person.Away)];
        return inTurn.Where(route => Recipients(route, excluded, here).Count > 0)
            .Concat(inTurn.Where(route => Recipients(route, excluded, people).Count > 0))
            .Append(CaseRoute.OutsideOnly)
            .First();
    }

    /// <summary>Who is told, and may open the case. Never a subject, and nobody kept out of it.</summary>
    public static IReadOnlyList<Guid> Recipients(
        CaseRoute route, IReadOnlyCollection<Guid> excluded, IReadOnlyCollection<PersonInRoles> people) =>
        [.. people
            .Where(person => HandledBy(person.Roles).Contains(route) && !excluded.Contains(person.PersonId))
            .Select(person => person.PersonId)];

    /// <summary>Of those who may open the case, who can be asked to do something: whoever is here today, and all of them where every one is away.</summary>
    public static IReadOnlyList<Guid> WhoCanAct(
        CaseRoute route, IReadOnlyCollection<Guid> excluded, IReadOnlyCollection<PersonInRoles> people) =>
        Recipients(route, excluded, [.. people.Where(person => !person.Away)]) is { Count: > 0 } here ? here : Recipients(route, excluded, people);

    /// <summary>Whether an office that this route goes to has a holder, here or away.</summary>
    public static bool HasHolder(CaseRoute route, IReadOnlyCollection<PersonInRoles> people) => Recipients(route, [], people).Count > 0;

    /// <summary>The routes that somebody with these roles handles. No administrator, no oversight.</summary>
    public static IReadOnlyList<CaseRoute> HandledBy(IReadOnlySet<Role> roles)
    {
        ArgumentNullException.ThrowIfNull(roles);
        List<CaseRoute> routes = [];
        if (roles.Contains(Role.Dsl) || roles.Contains(Role.DeputyDsl) || roles.Contains(Role.Manager))
            routes.Add(CaseRoute.DslAndManager);
        if (roles.Contains(Role.Dsl) || roles.Contains(Role.Manager))
            routes.Add(CaseRoute.LeadAndManager);
        if (roles.Contains(Role.Manager))
            routes.Add(CaseRoute.ManagerOnly);
        if (roles.Contains(Role.Chair))
            routes.Add(CaseRoute.ChairOnly);
        return routes;
    }

    // The highest role counts: a proprietor who is also the DSL is the leader here.
    private static CaseRoute LevelAbove(IReadOnlyCollection<Guid> subjects, IReadOnlyCollection<PersonInRoles> people)
    {
        List<PersonInRoles> named = [.. people.Where(person => subjects.Contains(person.PersonId))];
        return named.Any(person => person.HoldsAny(Role.Chair)) ? CaseRoute.OutsideOnly
            : named.Any(person => person.HoldsAny(Role.Manager)) ? CaseRoute.ChairOnly
            : named.Any(person => person.HoldsAny(Role.Dsl)) ? CaseRoute.ManagerOnly
            : named.Any(person => person.HoldsAny(Role.DeputyDsl)) ? CaseRoute.LeadAndManager
            : CaseRoute.DslAndManager;
    }
}
