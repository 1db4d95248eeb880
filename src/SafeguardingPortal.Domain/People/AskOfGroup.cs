namespace SafeguardingPortal.Domain.People;

/// <summary>Something that is asked of the people of one group: a policy to sign, a course to hold, a bulletin to read.</summary>
/// <param name="Title">Of the policy, the course or the bulletin.</param>
/// <param name="AsksOthers">It asks other people too.</param>
public sealed record AskOfGroup(AskedThing What, string Title, string Group, bool AsksOthers)
{
    /// <summary>What to do about it once the group is closed.</summary>
    public string Remedy => What switch
    {
        AskedThing.Policy => "Say anew who signs it.",
        AskedThing.Course => "Say anew who must hold it.",
        AskedThing.Bulletin => "Withdraw it, or send it anew to others.",
        _ => throw new InvalidOperationException($"Unknown thing {What}."),
    };

    public string InWords() => What switch
    {
        AskedThing.Policy => $"The policy {Title}",
        AskedThing.Course => $"The course {Title}",
        AskedThing.Bulletin => $"The bulletin {Title}",
        _ => throw new InvalidOperationException($"Unknown thing {What}."),
    };
}

public enum AskedThing
{
    Policy,
    Course,
    Bulletin,
}
