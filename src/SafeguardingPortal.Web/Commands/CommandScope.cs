using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Tenancy;

namespace SafeguardingPortal.Web.Commands;

/// <summary>The program's services for the time of one command, without its web server and its clock-driven jobs.</summary>
public sealed class CommandScope : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly AsyncServiceScope scope;

    private CommandScope(WebApplication app)
    {
        this.app = app;
        scope = app.Services.CreateAsyncScope();
    }

    public IServiceProvider Services => scope.ServiceProvider;

    public PortalDbContext Db => Services.GetRequiredService<PortalDbContext>();

    public static CommandScope Open() => new(PortalApplication.Build(["--Jobs:Enabled=false", "--Serilog:MinimumLevel:Default=Warning"]));

    /// <summary>Opens the scope for the setting with this code.</summary>
    /// <exception cref="CommandRefusedException">There is no such setting.</exception>
    public static async Task<CommandScope> OpenAsync(string settingCode)
    {
        var opened = Open();
        var codes = await opened.Db.Settings.IgnoreQueryFilters().Select(setting => new { setting.Id, setting.Code }).ToListAsync();
        var setting = codes.Find(candidate => candidate.Code == settingCode);
        if (setting is null)
        {
            await opened.DisposeAsync();
            throw new CommandRefusedException($"There is no setting '{settingCode}'. Known: {string.Join(", ", codes.Select(known => known.Code))}.");
        }

        opened.Services.GetRequiredService<Tenant>().Use(setting.Id);
        return opened;
    }

    public async ValueTask DisposeAsync()
    {
        await scope.DisposeAsync();
        await app.DisposeAsync();
    }
}
