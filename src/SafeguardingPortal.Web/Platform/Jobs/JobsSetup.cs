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
    // Tasks are found by scanning, so that Platform names no feature.
    private static readonly MethodInfo Scheduling = typeof(JobsSetup).GetMethod(nameof(ScheduleTask), BindingFlags.NonPublic | BindingFlags.Static)!;

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
            quartz.Schedule<DeliverMailJob>(TimeSpan.FromSeconds(5));
            foreach (var task in Tasks())
                Scheduling.MakeGenericMethod(task).Invoke(null, [quartz]);
        });
        services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
        return services;
    }

    private static void ScheduleTask<TTask>(IQuartzBuilder quartz)
        where TTask : ISettingTask => quartz.Schedule<SettingJob<TTask>>(TTask.Every);

    private static void Schedule<TJob>(this IQuartzBuilder quartz, TimeSpan every)
        where TJob : IJob =>
        quartz.ScheduleJob<TJob>(trigger => trigger
            .StartAt(TimeProvider.System.GetUtcNow() + TimeSpan.FromSeconds(3))
            .WithSimpleSchedule(schedule => schedule.WithInterval(every).RepeatForever()));

    private static IEnumerable<Type> Tasks() =>
        Assembly.GetExecutingAssembly().GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && typeof(ISettingTask).IsAssignableFrom(type));
}
