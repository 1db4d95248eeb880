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
            // These write a failure's message into their own; whoever catches it logs it, or the framework does.
            .MinimumLevel.Override("Microsoft.EntityFrameworkCore.Update", LogEventLevel.Fatal)
            .MinimumLevel.Override("Microsoft.EntityFrameworkCore.Query", LogEventLevel.Fatal)
            .ReadFrom.Configuration(builder.Configuration)
            .Enrich.FromLogContext()
            .Enrich.With<TracedFailure>()
            .WriteTo.Console(Written("{Timestamp:HH:mm:ss} {Level:u3}"))
            .WriteTo.File(Written("{Timestamp:yyyy-MM-dd HH:mm:ss.fff zzz} [{Level:u3}]"), Path.Combine(folder, "portal-.log"),
                rollingInterval: RollingInterval.Day, retainedFileCountLimit: 31, shared: true);
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<Serilog.ILogger>(_ => configuration.CreateLogger());
        builder.Services.AddSingleton<ILoggerProvider>(services =>
            new Serilog.Extensions.Logging.SerilogLoggerProvider(services.GetRequiredService<Serilog.ILogger>(), dispose: true));
    }

    // In place of the exception, which holds its message, whoever logged it: the framework too.
    private static MessageTemplateTextFormatter Written(string head) =>
        new(head + " {Message:lj}{NewLine}{" + TracedFailure.Name + ":l}", CultureInfo.InvariantCulture);
}
