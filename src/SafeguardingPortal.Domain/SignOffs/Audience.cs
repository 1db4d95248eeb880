using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.People;

namespace SafeguardingPortal.Domain.SignOffs;

/// <summary>Who is asked to sign: everyone, or the named groups and role holders together (C051–C053).</summary>
public sealed record Audience(bool Everyone, IReadOnlyCollection<PersonCategory> Categories, IReadOnlyCollection<Role> Roles)
{
    public static Audience All { get; } = new(true, [], []);

    /// <summary>Sites, groups and rooms whose people are asked.</summary>
    public IReadOnlyCollection<NamedUnit> Units { get; init; } = [];

    public bool IsEmpty => !Everyone && Categories.Count == 0 && Roles.Count == 0 && Units.Count == 0;

    public static Audience Of(params PersonCategory[] categories) => new(false, categories, []);

    public static Audience Of(params Role[] roles) => new(false, [], roles);

    /// <summary>"Everyone", or the groups and roles in a list.</summary>
    public string InWords() => Everyone
        ? "Everyone"
        : string.Join(", ", [.. Categories.Order().Select(group => group.PluralLabel()), .. Roles.Order().Select(role => role.Label()),
            .. Units.Select(unit => unit.Name)]);
}
