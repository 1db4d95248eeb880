using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.People;

/// <summary>People whom the setting thinks of together: the leadership (C045), a room, those who run the social media channels.</summary>
public sealed class PeopleGroup : Aggregate
{
    private PeopleGroup()
    {
    }

    public string Name { get; private set; } = "";

    public GroupKind Kind { get; private init; }

    /// <summary>A group that is being closed takes nobody in and is offered nowhere; who belonged to it stays on record.</summary>
    public bool InUse { get; private set; } = true;

    /// <summary>The last day on which it has people; null while nobody closes it.</summary>
    public DateOnly? LastDay { get; private set; }

    public static PeopleGroup Form(Guid id, Guid settingId, string? name, GroupKind kind, Actor by, DateTimeOffset now)
    {
        if (string.IsNullOrWhiteSpace(name))
            throw new RuleBrokenException(new GroupNameMissing());

        var group = new PeopleGroup { Id = id, SettingId = settingId, Name = name.Trim(), Kind = kind };
        group.Raise(new GroupFormed(group.Name, kind), by, now);
        return group;
    }

    /// <summary>Ends the group with a day, today or later: what was asked of its people until now stays as it was.</summary>
    public void Close(DateOnly lastDay, string? reason, Actor by, DateTimeOffset now, DateOnly today)
    {
        reason = ReasonMissing.Require(reason);
        if (!InUse)
            throw new RuleBrokenException(new GroupClosedAlready(Name));
        if (lastDay < today)
            throw new RuleBrokenException(new GroupClosedInThePast());

        InUse = false;
        LastDay = lastDay;
        Raise(new GroupClosed(Name, lastDay), by, now, reason);
    }
}

public enum GroupKind
{
    Leadership,
    Room,
    Other,
}
