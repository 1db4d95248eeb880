using System.Reflection;
using Quartz;
using SafeguardingPortal.Web.Platform.Mail;

namespace SafeguardingPortal.Web.Platform.Jobs;

/// <summary>
/// The clock-driven work. Each instance runs all of it; what must happen once is made single by the database. Configuration Jobs:Enabled
/// turns the clock off, as the tests do, which run a task when they want it.
/// </summary>
public static class JobsSetup
{
    public static IServiceCollection AddPortalJobs(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<MailSender>();
        services.AddScoped<DeliverMailJob>();
        foreach (var task in Tasks())
            services.AddScoped(task);

        if (!configuration.GetValue("Jobs:Enabled", true))
            return services;

        services.AddQuartz(quartz =>
        {
            quartz.Every<DeliverMailJob>(TimeSpan.FromSeconds(5));
            quartz.Every<SettingJob<SealAuditTask>>(TimeSpan.FromSeconds(60));
        });
        services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
        return services;
    }

    public static void Every<TJob>(this IQuartzBuilder quartz, TimeSpan interval)
        where TJob : IJob
    {
        ArgumentNullException.ThrowIfNull(quartz);
        quartz.ScheduleJob<TJob>(trigger => trigger
            .StartAt(DateTimeOffset.UtcNow + TimeSpan.FromSeconds(3))
            .WithSimpleSchedule(schedule => schedule.WithInterval(interval).RepeatForever()));
    }

    private static IEnumerable<Type> Tasks() =>
        Assembly.GetExecutingAssembly().GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && typeof(ISettingTask).IsAssignableFrom(type));
}
