using SafeguardingPortal.Web.Features.CaseBundles.Document;

namespace SafeguardingPortal.Web.Features.CaseBundles;

public static class CaseBundlesSetup
{
    public static IServiceCollection AddCaseBundles(this IServiceCollection services) => services.AddScoped<BundleWriter>();
}
