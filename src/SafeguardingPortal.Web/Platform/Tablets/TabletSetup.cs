using System.Reflection;

namespace SafeguardingPortal.Web.Platform.Tablets;

public static class TabletSetup
{
    public static IServiceCollection AddSharedTablets(this IServiceCollection services)
    {
        services.AddScoped<CurrentTablet>();
        services.AddScoped<TabletVisits>();
        foreach (var tile in Assembly.GetExecutingAssembly().GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && typeof(ITabletTile).IsAssignableFrom(type)))
            services.AddSingleton(typeof(ITabletTile), tile);
        return services;
    }
}
