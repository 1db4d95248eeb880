using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Settings;

namespace SafeguardingPortal.Domain.People;

/// <summary>One person in one role today.</summary>
public sealed record RoleHolder(Guid PersonId, string Name, Role Role, DateOnly From);

/// <summary>Something about the roles that a leader should look at. It stops nothing.</summary>
public sealed record RoleFinding(Role Role, string Sentence);

/// <summary>A line at the front of a policy in force.</summary>
public sealed record PolicyNaming(string Policy, string Label, string Value);

/// <summary>What stands out in the register of roles (C040, C041).</summary>
public static class WhosWho
{
    /// <summary>The roles that every setting fills, in the order in which they are shown.</summary>
    public static IReadOnlyList<Role> Leading { get; } =
        [
            Role.Manager, Role.Dsl, Role.DeputyDsl, Role.OnlineSafetyLead, Role.Chair, Role.Oversight, Role.DataController, Role.Administrator,
        ];

    /// <summary>
    /// Policies in force whose front matter names somebody who does not lead here any more (C001–C004). Only names of people whom the portal
    /// knows are looked for: it judges no other text.
    /// </summary>
    /// <param name="leading">The names of those who hold a leading role today.</param>
    /// <param name="others">The names of everyone else who is or was here.</param>
    public static IReadOnlyList<string> NamedInVain(
        IEnumerable<PolicyNaming> namings, IReadOnlyCollection<string> leading, IReadOnlyCollection<string> others)
    {
        ArgumentNullException.ThrowIfNull(namings);
        return
        [
            .. from naming in namings
               from name in others
               where !leading.Contains(name, StringComparer.OrdinalIgnoreCase)
                   && naming.Value.Contains(name, StringComparison.OrdinalIgnoreCase)
               select $"{naming.Policy} names {name} as {naming.Label}, who holds no leading role today. Publish a corrected version.",
        ];
    }

    /// <summary>What still asks a group after its last day, so that nobody hears of it by that group (C045, C051).</summary>
    public static IReadOnlyList<string> AskedInVain(IEnumerable<AskOfGroup> asks)
    {
        ArgumentNullException.ThrowIfNull(asks);
        return
        [
            .. asks.Select(ask =>
                $"{ask.InWords()} asks a closed group, {ask.Group}, so nobody{(ask.AsksOthers ? " by it" : "")}. {ask.Remedy}"),
        ];
    }

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
        if (holders.Where(holder => holder.Role is Role.Manager or Role.Dsl or Role.DeputyDsl or Role.Chair)
            .DistinctBy(holder => holder.PersonId).ToList() is [var only])
        {
            findings.Add(new(
                only.Role,
                $"Whatever needs two people rests on {only.Name} alone. Appoint somebody who can check, decide or stand in."));
        }

        return findings;

        bool Nobody(Role role) => holders.All(holder => holder.Role != role);

        IEnumerable<string> Both(Role one, Role other) =>
            holders.Where(holder => holder.Role == one && holders.Any(same => same.PersonId == holder.PersonId && same.Role == other))
                .Select(holder => holder.Name);
    }
}
