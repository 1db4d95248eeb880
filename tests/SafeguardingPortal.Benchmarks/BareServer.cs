using Microsoft.AspNetCore.Mvc;
using Npgsql;

namespace SafeguardingPortal.Benchmarks;

/// <summary>What the portal's pages are measured against: an MVC page with one query and nothing else, on the same machine and database.</summary>
internal static class BareServer
{
    public static Task RunAsync(string url, string connection)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(NpgsqlDataSource.Create(connection));
        builder.Services.AddControllersWithViews().ConfigureApplicationPartManager(parts =>
        {
            foreach (var part in parts.ApplicationParts.Where(part => part.Name.StartsWith("SafeguardingPortal.Web", StringComparison.Ordinal)).ToList())
                parts.ApplicationParts.Remove(part);
        });
        var app = builder.Build();
        app.MapControllers();
        return app.RunAsync(url);
    }
}

[Route("bare")]
public sealed class BareController(NpgsqlDataSource database) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index()
    {
        await using var command = database.CreateCommand("SELECT \"Name\" FROM \"People\" ORDER BY \"Name\" LIMIT 25");
        await using var reader = await command.ExecuteReaderAsync(HttpContext.RequestAborted);
        var names = new List<string>();
        while (await reader.ReadAsync(HttpContext.RequestAborted))
            names.Add(reader.GetString(0));
        return View(names);
    }
}
