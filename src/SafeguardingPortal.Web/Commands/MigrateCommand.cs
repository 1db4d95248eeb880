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
        var unknown = (await scope.Db.Database.GetAppliedMigrationsAsync()).Except(scope.Db.Database.GetMigrations()).FirstOrDefault();
        if (unknown is not null)
        {
            await Console.Error.WriteLineAsync(
                $"This database was made by another version of the portal (it holds {unknown}) and cannot be brought up to this one. "
                + "Start that version, or use an empty database; the one that scripts/run made is in .portal/postgres.");
            return 1;
        }

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
