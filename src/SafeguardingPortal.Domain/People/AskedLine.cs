using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.SignOffs;

namespace SafeguardingPortal.Domain.People;

/// <summary>
/// Whom something is asked of, and since when: everyone, a category, the holders of a role, or the people of a site, group or room. One
/// line says one of these. Who is added later is asked from then.
/// </summary>
public abstract class AskedLine
{
    protected AskedLine(Guid id, DateOnly from) => (Id, From) = (id, from);

    protected AskedLine()
    {
    }

    public Guid Id { get; private init; }

    public PersonCategory? Category { get; internal init; }

    public Role? Role { get; internal init; }

    /// <summary>Of a site or of a group: identifiers never meet.</summary>
    public Guid? UnitId { get; internal init; }

    /// <summary>As it was called when it was chosen.</summary>
    public string? UnitName { get; internal init; }

    public DateOnly From { get; private init; }

    public bool IsEveryone => Category is null && Role is null && UnitId is null;

    /// <summary>The first day on which this line asks this person; null when it does not ask them on that day.</summary>
    public DateOnly? AsksSince(StaffMember person, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(person);
        if (Role is { } role)
        {
            var held = person.Roles.Where(holding => holding.Role == role && holding.HeldOn(today)).ToList();
            return held.Count == 0 ? null : Later(From, held.Min(holding => holding.From));
        }

        if (UnitId is { } unit)
        {
            var belongs = person.Sites.Where(site => site.SiteId == unit).Select(site => site.Since)
                .Concat(person.Groups.Where(member => member.GroupId == unit && !(member.Until < today)).Select(member => member.Since))
                .ToList();
            return belongs.Count == 0 ? null : Later(From, belongs.Min());
        }

        return Category is null || Category == person.Category ? Later(From, person.StartedOn) : null;
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}

public static class AskedLines
{
    /// <summary>
    /// The first day on which the person is asked; null when they are not. Whoever was away is asked from the first day back.
    /// </summary>
    public static DateOnly? AskedSince(this IEnumerable<AskedLine> lines, StaffMember person, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(person);
        if (!person.WorksOn(today))
            return null;

        var since = lines.Select(line => line.AsksSince(person, today)).Where(day => day <= today).Min();
        return since is { } first && person.BackSince(today) is { } back && back > first ? back : since;
    }

    public static Audience AsAudience(this IReadOnlyCollection<AskedLine> lines) => new(
        lines.Any(line => line.IsEveryone),
        [.. lines.Where(line => line.Category is not null).Select(line => line.Category!.Value)],
        [.. lines.Where(line => line.Role is not null).Select(line => line.Role!.Value)])
    {
        Units = [.. lines.Where(line => line.UnitId is not null).Select(line => new NamedUnit(line.UnitId!.Value, line.UnitName ?? ""))],
    };

    /// <summary>Brings the lines to what is asked now. Who was asked already keeps their day.</summary>
    internal static void Become<T>(this List<T> lines, Audience asked, Func<AskedGroup, T> newLine)
        where T : AskedLine
    {
        var wanted = AskedGroup.Of(asked);
        lines.RemoveAll(line => !wanted.Contains(AskedGroup.Of(line)));
        foreach (var added in wanted.Except(lines.Select(AskedGroup.Of)).ToList())
            lines.Add(newLine(added with { UnitName = asked.Units.FirstOrDefault(unit => unit.Id == added.UnitId)?.Name }));
    }
}

/// <summary>What one line asks, without its day.</summary>
internal sealed record AskedGroup(PersonCategory? Category, Role? Role, Guid? UnitId)
{
    public string? UnitName { get; init; }

    public static AskedGroup Of(AskedLine line) => new(line.Category, line.Role, line.UnitId);

    public static IReadOnlyList<AskedGroup> Of(Audience asked) => asked.Everyone
        ? [new(null, null, null)]
        :
        [
            .. asked.Categories.Distinct().Select(category => new AskedGroup(category, null, null)),
            .. asked.Roles.Distinct().Select(role => new AskedGroup(null, role, null)),
            .. asked.Units.Select(unit => new AskedGroup(null, null, unit.Id)).Distinct(),
        ];
}
