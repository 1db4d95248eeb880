using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.People;

/// <summary>A person in one setting. The same person in two settings is two members of staff with one log-in.</summary>
public sealed class StaffMember : Aggregate
{
    private readonly List<RoleHolding> roles = [];

    private StaffMember()
    {
    }

    public string Name { get; private set; } = "";

    /// <summary>The name in capitals, for searching and sorting alike on every database.</summary>
    public string SearchName { get; private set; } = "";

    public string? Email { get; private set; }

    public string? JobTitle { get; private set; }

    public PersonCategory Category { get; private set; }

    public DateOnly StartedOn { get; private set; }

    public DateOnly? LeftOn { get; private set; }

    /// <summary>The log-in, once the invitation was accepted.</summary>
    public Guid? UserId { get; private set; }

    public IReadOnlyList<RoleHolding> Roles => roles;

    public static StaffMember Join(
        Guid id, Guid settingId, string name, string? email, string? jobTitle, PersonCategory category, DateOnly startedOn, Actor by,
        DateTimeOffset now)
    {
        var person = new StaffMember { Id = id, SettingId = settingId, StartedOn = startedOn };
        person.Describe(name, email, jobTitle, category);
        person.Raise(new StaffMemberJoined(person.Name, category, startedOn), by, now);
        return person;
    }

    /// <summary>Corrects what is kept about a person. The address of a log-in is its owner's: it is not changed from here.</summary>
    public void Correct(
        string name, string? email, string? jobTitle, PersonCategory category, string? reason, Actor by, DateTimeOffset now)
    {
        reason = ReasonMissing.Require(reason);
        if (UserId is not null && Address(email) != Email)
            throw new RuleBrokenException(new AddressBelongsToLogIn(Name));

        var before = (Name, Category);
        Describe(name, email, jobTitle, category);
        Raise(new StaffMemberCorrected(before.Name, Name, before.Category, Category), by, now, reason);
    }

    /// <summary>Nobody gives a role to themself, except that the leader may take on any but those that watch over the leader.</summary>
    public void Appoint(Guid holdingId, Role role, DateOnly from, Actor by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (by.PersonId == Id && (!by.Holds(Role.Manager) || role is Role.Chair or Role.Oversight))
            throw new RuleBrokenException(new AppointingYourself());
        if (LeftOn is not null)
            throw new RuleBrokenException(new AlreadyLeft(Name));
        if (from < StartedOn)
            throw new RuleBrokenException(new RoleBeforeStart(StartedOn));
        if (roles.Any(holding => holding.Role == role && (holding.To is null || holding.To >= from)))
            throw new RuleBrokenException(new RoleAlreadyHeld(Name));

        roles.Add(new RoleHolding(holdingId, role, from));
        Raise(new RoleTakenUp(Name, role, from), by, now);
    }

    public void StandDown(Role role, DateOnly lastDay, string reason, Actor by, DateTimeOffset now)
    {
        reason = ReasonMissing.Require(reason);
        var holding = roles.FirstOrDefault(held => held.Role == role && held.To is null)
            ?? throw new RuleBrokenException(new RoleNotHeld(Name));

        if (lastDay < holding.From)
            throw new RuleBrokenException(new RoleEndsBeforeItStarts());

        holding.End(lastDay);
        Raise(new RoleGivenUp(Name, role, lastDay), by, now, reason);
    }

    /// <summary>A leaver loses every role and, with it, access; the record stays.</summary>
    public void Leave(DateOnly lastDay, string reason, Actor by, DateTimeOffset now)
    {
        reason = ReasonMissing.Require(reason);
        if (LeftOn is not null)
            throw new RuleBrokenException(new AlreadyLeft(Name));
        if (lastDay < StartedOn)
            throw new RuleBrokenException(new LeftBeforeStart(StartedOn));

        LeftOn = lastDay;
        foreach (var holding in roles.Where(held => held.To is null || held.To > lastDay))
            holding.End(lastDay);
        Raise(new StaffMemberLeft(Name, lastDay), by, now, reason);
    }

    public void LinkLogIn(Guid userId, Actor by, DateTimeOffset now)
    {
        if (UserId is not null && UserId != userId)
            throw new RuleBrokenException(new LogInLinkedAlready(Name));

        UserId = userId;
        Raise(new LogInLinked(Name), by, now);
    }

    /// <summary>The last working day is still worked.</summary>
    public bool WorksOn(DateOnly day) => StartedOn <= day && (LeftOn is null || day <= LeftOn);

    public IReadOnlySet<Role> RolesOn(DateOnly day) =>
        WorksOn(day) ? roles.Where(holding => holding.HeldOn(day)).Select(holding => holding.Role).ToHashSet() : new HashSet<Role>();

    private void Describe(string name, string? email, string? jobTitle, PersonCategory category)
    {
        if (string.IsNullOrWhiteSpace(name))
            throw new RuleBrokenException(new StaffNameMissing());

        Name = name.Trim();
        SearchName = Name.ToUpperInvariant();
        Email = Address(email);
        JobTitle = string.IsNullOrWhiteSpace(jobTitle) ? null : jobTitle.Trim();
        Category = category;
    }

    private static string? Address(string? email) => string.IsNullOrWhiteSpace(email) ? null : email.Trim().ToLowerInvariant();
}
