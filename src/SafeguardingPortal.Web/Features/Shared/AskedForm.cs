using FluentValidation;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.SignOffs;

namespace SafeguardingPortal.Web.Features.Shared;

public enum AskedOf
{
    Everyone,
    Some,
    Nobody,
}

/// <summary>Whom something is asked of, as a part of a form; the partial _Asked shows it.</summary>
public sealed class AskedForm
{
    public AskedOf? Of { get; set; }

    public List<PersonCategory> Categories { get; set; } = [];

    public List<Role> Roles { get; set; } = [];

    /// <summary>Sites, groups and rooms.</summary>
    public List<Guid> Units { get; set; } = [];

    public static AskedForm From(Audience asked)
    {
        ArgumentNullException.ThrowIfNull(asked);
        return new AskedForm
        {
            Of = asked.Everyone ? AskedOf.Everyone : asked.IsEmpty ? AskedOf.Nobody : AskedOf.Some,
            Categories = [.. asked.Categories],
            Roles = [.. asked.Roles],
            Units = [.. asked.Units.Select(unit => unit.Id)],
        };
    }

    /// <param name="units">The setting's sites and groups, with their names.</param>
    public Audience ToAudience(IEnumerable<NamedUnit> units) => Of switch
    {
        AskedOf.Everyone => Audience.All,
        AskedOf.Some => new Audience(false, Categories, Roles) { Units = [.. units.Where(unit => Units.Contains(unit.Id))] },
        AskedOf.Nobody or null => new Audience(false, [], []),
        _ => throw new InvalidOperationException($"Unknown answer {Of}."),
    };
}

public sealed class AskedFormValidator : AbstractValidator<AskedForm>
{
    public AskedFormValidator()
    {
        RuleFor(form => form.Of).NotNull().WithMessage("Say whom this is for.");
        RuleFor(form => form.Of).Must((form, _) => form.Categories.Count + form.Roles.Count + form.Units.Count > 0)
            .When(form => form.Of == AskedOf.Some).WithMessage("Choose at least one group or role.");
    }
}
