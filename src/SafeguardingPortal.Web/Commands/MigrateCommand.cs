using Microsoft.EntityFrameworkCore;

namespace SafeguardingPortal.Web.Commands;

internal static class MigrateCommand
{
    public static async Task<int> RunAsync(string[] args)
    {
        _ = new CommandArguments(args, [], []);
        await using var scope = CommandScope.Open();
        await scope.Db.Database.MigrateAsync();
        Console.WriteLine("The database is up to date.");
        return 0;
    }
}
