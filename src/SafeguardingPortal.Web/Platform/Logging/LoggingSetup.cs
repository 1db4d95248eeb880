using System.Globalization;
using Serilog;
using Serilog.Events;
using Serilog.Formatting.Display;

namespace SafeguardingPortal.Web.Platform.Logging;

/// <summary>Structured logs to the console and to a rolling file. What is logged names records by identifier and nobody by name.</summary>
public static class LoggingSetup
{
    public static void AddPortalLogging(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var folder = builder.Configuration["Logging:Folder"] ?? ".portal/logs";
        var configuration = new LoggerConfiguration()
            .MinimumLevel.Information()
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            .MinimumLevel.Override("Quartz", LogEventLevel.Warning)
            // What asks whether the database is there yet is no error; what fails for want of it says so itself.
            .MinimumLevel.Override("Microsoft.EntityFrameworkCore.Database.Connection", LogEventLevel.Fatal)
            // A failed statement is logged with its text only; parameters stay out because sensitive data logging is off.
            .MinimumLevel.Override("Microsoft.EntityFrameworkCore.Database.Command", LogEventLevel.Error)
            .ReadFrom.Configuration(builder.Configuration)
            .Enrich.FromLogContext()
            .WriteTo.Console(new MessageTemplateTextFormatter("{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}", CultureInfo.InvariantCulture))
            .WriteTo.File(Path.Combine(folder, "portal-.log"), rollingInterval: RollingInterval.Day, retainedFileCountLimit: 31, shared: true, formatProvider: CultureInfo.InvariantCulture);
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<Serilog.ILogger>(_ => configuration.CreateLogger());
        builder.Services.AddSingleton<ILoggerProvider>(services =>
            new Serilog.Extensions.Logging.SerilogLoggerProvider(services.GetRequiredService<Serilog.ILogger>(), dispose: true));
    }
}
