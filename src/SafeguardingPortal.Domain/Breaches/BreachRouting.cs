using SafeguardingPortal.Domain.Access;

namespace SafeguardingPortal.Domain.Breaches;

/// <summary>A person with the roles held today.</summary>
public sealed record PersonInRoles(Guid PersonId, IReadOnlySet<Role> Roles)
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
    /// <param name="people">Everyone who works in the setting today and holds one of the <see cref="CaseOffices"/>, subjects included.</param>
    /// <param name="keptOut">Who may not handle it for a conflict of interest. They lose the case; its level stays that of its subjects.</param>
    public static CaseRoute RouteFor(
        IReadOnlyCollection<Guid> subjects, IReadOnlyCollection<PersonInRoles> people, IReadOnlyCollection<Guid>? keptOut = null)
    {
        ArgumentNullException.ThrowIfNull(subjects);
        ArgumentNullException.ThrowIfNull(people);
        Guid[] excluded = [.. subjects, .. keptOut ?? []];
        List<PersonInRoles> named = [.. people.Where(person => subjects.Contains(person.PersonId))];

        // The highest role counts: a proprietor who is also the DSL is the leader here.
        var lowest =
            named.Any(person => person.HoldsAny(Role.Chair)) ? CaseRoute.OutsideOnly
            : named.Any(person => person.HoldsAny(Role.Manager)) ? CaseRoute.ChairOnly
            : named.Any(person => person.HoldsAny(Role.Dsl)) ? CaseRoute.ManagerOnly
            : named.Any(person => person.HoldsAny(Role.DeputyDsl)) ? CaseRoute.LeadAndManager
            : CaseRoute.DslAndManager;

        CaseRoute[] upwards = [CaseRoute.DslAndManager, CaseRoute.LeadAndManager, CaseRoute.ManagerOnly, CaseRoute.ChairOnly, CaseRoute.OutsideOnly];
        return upwards
            .SkipWhile(route => route != lowest)
            .First(route => route == CaseRoute.OutsideOnly || Recipients(route, excluded, people).Count > 0);
    }

    /// <summary>Who is told, and may open the case. Never a subject, and nobody kept out of it.</summary>
    public static IReadOnlyList<Guid> Recipients(
        CaseRoute route, IReadOnlyCollection<Guid> excluded, IReadOnlyCollection<PersonInRoles> people) =>
        [.. people
            .Where(person => HandledBy(person.Roles).Contains(route) && !excluded.Contains(person.PersonId))
            .Select(person => person.PersonId)];

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
}
