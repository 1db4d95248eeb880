using System.Reflection;

namespace SafeguardingPortal.Web.Platform.Tasks;

public static class HomeTasksSetup
{
    /// <summary>Finds the features' tasks by scanning, so that Platform names no feature and nothing lists them.</summary>
    public static IServiceCollection AddHomeTasks(this IServiceCollection services)
    {
        foreach (var kind in Assembly.GetExecutingAssembly().GetTypes().Where(IsKind).OrderBy(type => type.FullName, StringComparer.Ordinal))
            services.AddScoped(typeof(IHomeTasks), kind);
        return services.AddScoped<EverythingToDo>();
    }

    private static bool IsKind(Type type) =>
        type is { IsClass: true, IsAbstract: false } && typeof(IHomeTasks).IsAssignableFrom(type);
}
