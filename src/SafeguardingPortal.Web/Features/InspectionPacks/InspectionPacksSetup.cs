using System.Reflection;
using SafeguardingPortal.Web.Features.InspectionPacks.Making;

namespace SafeguardingPortal.Web.Features.InspectionPacks;

public static class InspectionPacksSetup
{
    public static IServiceCollection AddInspectionPacks(this IServiceCollection services)
    {
        foreach (var part in Assembly.GetExecutingAssembly().GetTypes().Where(type => type.IsClass && typeof(IPackPart).IsAssignableFrom(type)))
            services.AddScoped(typeof(IPackPart), part);
        return services.AddScoped<WhosWhoPart>().AddScoped<PackWriter>().AddScoped<PackMaker>();
    }
}
