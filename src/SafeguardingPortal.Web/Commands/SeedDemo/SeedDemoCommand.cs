namespace SafeguardingPortal.Web.Commands.SeedDemo;

/// <summary><c>seed-demo</c>: four invented settings with a year behind them, and who can sign in to them.</summary>
internal static class SeedDemoCommand
{
    public static async Task<int> RunAsync(string[] args)
    {
        _ = new CommandArguments(args, [], []);
        await using var scope = CommandScope.Open();
        var made = await ActivatorUtilities.CreateInstance<DemoSeeder>(scope.Services).SeedAsync(CancellationToken.None);
        Console.WriteLine(made.Count == 0 ? "The demo is there already." : $"Made: {string.Join(", ", made)}.");
        foreach (var line in DemoLogIns.Table())
            Console.WriteLine(line);
        return 0;
    }
}
