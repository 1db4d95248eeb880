using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Packs;

/// <summary>
/// How far a pack in the making is, for whoever waits. Beside the pack and not in it, because a step done is no event that anyone
/// would look up later.
/// </summary>
public sealed class PackProgress : IBelongToSetting
{
    private PackProgress()
    {
    }

    public Guid PackId { get; private init; }

    public Guid SettingId { get; private init; }

    /// <summary>The step in hand, from 1; 0 before the first.</summary>
    public int Step { get; private set; }

    public int Steps { get; private set; }

    /// <summary>What is being done: "Setting the policies".</summary>
    public string? Doing { get; private set; }

    public DateTimeOffset LastSignOfLife { get; private set; }

    public static PackProgress Of(Pack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return new PackProgress { PackId = pack.Id, SettingId = pack.SettingId, LastSignOfLife = pack.RequestedAt };
    }

    public void Reach(int step, int steps, string doing, DateTimeOffset now) =>
        (Step, Steps, Doing, LastSignOfLife) = (step, steps, doing, now);

    internal void Begin(DateTimeOffset now) => Reach(0, 0, "Starting", now);
}
