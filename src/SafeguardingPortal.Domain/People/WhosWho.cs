using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Settings;

namespace SafeguardingPortal.Domain.People;

/// <summary>One person in one role today.</summary>
public sealed record RoleHolder(Guid PersonId, string Name, Role Role, DateOnly From);

/// <summary>Something about the roles that a leader should look at. It stops nothing.</summary>
public sealed record RoleFinding(Role Role, string Sentence);

/// <summary>What stands out in the register of roles (C040, C041).</summary>
public static class WhosWho
{
    /// <summary>The roles that every setting fills, in the order in which they are shown.</summary>
    public static IReadOnlyList<Role> Leading { get; } =
        [Role.Manager, Role.Dsl, Role.DeputyDsl, Role.Chair, Role.Oversight, Role.Administrator];

    public static IReadOnlyList<RoleFinding> Findings(IReadOnlyCollection<RoleHolder> holders, Terms terms)
    {
        ArgumentNullException.ThrowIfNull(holders);
        ArgumentNullException.ThrowIfNull(terms);
        var findings = new List<RoleFinding>();
        if (Nobody(Role.Manager))
            findings.Add(new(Role.Manager, $"Nobody is recorded as {terms.LeaderTitle}. Appoint one."));
        if (Nobody(Role.Dsl))
            findings.Add(new(Role.Dsl, "Nobody is recorded as designated safeguarding lead. Appoint one: reports go to this person."));
        if (Nobody(Role.DeputyDsl))
            findings.Add(new(Role.DeputyDsl, "Nobody stands in when the designated safeguarding lead is away. Appoint a deputy."));
        if (Nobody(Role.Chair))
        {
            findings.Add(new(
                Role.Chair, $"Nobody is {terms.ChairTitle}. A report about the {terms.LeaderTitle} has nowhere to go inside."));
        }

        findings.AddRange(Both(Role.Dsl, Role.Manager).Select(name => new RoleFinding(
            Role.Dsl,
            $"{name} is both designated safeguarding lead and {terms.LeaderTitle}. A report about {name} goes to the {terms.ChairTitle}.")));
        findings.AddRange(Both(Role.Chair, Role.Manager).Select(name => new RoleFinding(
            Role.Chair, $"{name} is both {terms.LeaderTitle} and {terms.ChairTitle}. A report about {name} goes straight to the LADO.")));
        return findings;

        bool Nobody(Role role) => holders.All(holder => holder.Role != role);

        IEnumerable<string> Both(Role one, Role other) =>
            holders.Where(holder => holder.Role == one && holders.Any(same => same.PersonId == holder.PersonId && same.Role == other))
                .Select(holder => holder.Name);
    }
}
