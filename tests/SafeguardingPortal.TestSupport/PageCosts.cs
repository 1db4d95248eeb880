namespace SafeguardingPortal.TestSupport;

public static class PageCosts
{
    /// <summary>How many commands about the setting each page sends to the database, once it was opened before.</summary>
    public static async Task<IReadOnlyList<int>> CommandsAsync(this PortalClient client, TestSetting setting, params string[] paths)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(setting);
        List<int> costs = [];
        foreach (var path in paths)
        {
            await client.GetPageAsync(path);
            using var commands = new CommandsOf(setting.Id);
            await client.GetPageAsync(path);
            costs.Add(commands.Count);
        }

        return costs;
    }
}
