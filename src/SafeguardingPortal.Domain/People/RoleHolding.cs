using SafeguardingPortal.Domain.Access;

namespace SafeguardingPortal.Domain.People;

/// <summary>Who held which role, from which day to which (C040). Dates are London dates, both inclusive.</summary>
public sealed class RoleHolding
{
    internal RoleHolding(Guid id, Role role, DateOnly from)
    {
        Id = id;
        Role = role;
        From = from;
    }

    private RoleHolding()
    {
    }

    public Guid Id { get; private init; }

    public Role Role { get; private init; }

    public DateOnly From { get; private init; }

    public DateOnly? To { get; private set; }

    public bool HeldOn(DateOnly day) => From <= day && (To is null || day <= To);

    internal void End(DateOnly lastDay) => To = lastDay;
}
