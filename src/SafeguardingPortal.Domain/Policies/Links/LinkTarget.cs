using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Policies.Links;

/// <summary>How the setting says where a policy is that its texts send people to.</summary>
public enum LinkPlace
{
    /// <summary>Whatever the library holds under that name.</summary>
    ByName,

    InLibrary,

    /// <summary>Not in the portal: in a folder, at the council, on a website.</summary>
    Elsewhere,
}

/// <summary>Where the policy of one printed name is, said once for all texts of the setting that name it (C020, C023, C027).</summary>
public sealed class LinkTarget : Aggregate
{
    public const int LongestPlace = 300;

    private LinkTarget()
    {
    }

    /// <summary>See <see cref="LinkName.KeyOf"/>.</summary>
    public string Key { get; private init; } = "";

    /// <summary>The name as it was printed when somebody first said where the policy is.</summary>
    public string Name { get; private init; } = "";

    public LinkPlace Place { get; private set; }

    public Guid? PolicyId { get; private set; }

    public string? KeptWhere { get; private set; }

    public static LinkTarget Named(Guid id, Guid settingId, string name) =>
        new() { Id = id, SettingId = settingId, Key = LinkName.KeyOf(name), Name = name.Length <= 200 ? name : name[..200] };

    /// <param name="policy">The policy of the library and its title, where it is there.</param>
    /// <param name="keptWhere">In words, where it is kept elsewhere.</param>
    public void Say(LinkPlace place, (Guid Id, string Title)? policy, string? keptWhere, Actor by, DateTimeOffset now)
    {
        if (place == LinkPlace.InLibrary && policy is null)
            throw new RuleBrokenException(new LinkedPolicyMissing());
        keptWhere = keptWhere?.Trim();
        if (place == LinkPlace.Elsewhere && string.IsNullOrEmpty(keptWhere))
            throw new RuleBrokenException(new LinkPlaceMissing());
        Place = place;
        PolicyId = place == LinkPlace.InLibrary ? policy!.Value.Id : null;
        KeptWhere = place == LinkPlace.Elsewhere ? keptWhere : null;
        Raise(new LinkPlaced(Name, place, place == LinkPlace.InLibrary ? policy!.Value.Title : KeptWhere), by, now, null);
    }
}

public sealed record LinkPlaced(string Name, LinkPlace Place, string? Where) : DomainEvent
{
    public override string Sentence => Place switch
    {
        LinkPlace.ByName => $"Lets the portal find “{Name}” by its name",
        LinkPlace.InLibrary => $"Said that “{Name}” is the policy {Where}",
        LinkPlace.Elsewhere => $"Said that “{Name}” is kept elsewhere",
        _ => throw new InvalidOperationException($"Unknown place {Place}."),
    };
}

public sealed record LinkedPolicyMissing() : Refusal("Choose the policy that is meant.", "PolicyId");

public sealed record LinkPlaceMissing() : Refusal("Write where it is kept, so that people can find it.", "KeptWhere");
