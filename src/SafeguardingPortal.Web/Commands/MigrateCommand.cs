using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;
using SafeguardingPortal.Data;

namespace SafeguardingPortal.Web.Commands;

internal static class MigrateCommand
{
    public static async Task<int> RunAsync(string[] args)
    {
        _ = new CommandArguments(args, [], []);
        await using var scope = CommandScope.Open();
        await PrepareAsync(scope.Db);
        await scope.Db.Database.MigrateAsync();
        Console.WriteLine("The database is up to date.");
        return 0;
    }

    // On an empty server the migrations would ask for their own history first, fail, and log an error that is none.
    private static async Task PrepareAsync(PortalDbContext db)
    {
        var server = db.GetService<IRelationalDatabaseCreator>();
        if (!await server.ExistsAsync())
            await server.CreateAsync();
        await db.GetService<IHistoryRepository>().CreateIfNotExistsAsync();
    }
}
