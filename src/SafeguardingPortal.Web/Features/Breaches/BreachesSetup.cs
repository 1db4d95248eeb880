using SafeguardingPortal.Web.Features.Breaches.BreachCase;
using SafeguardingPortal.Web.Features.Breaches.Papers;
using SafeguardingPortal.Web.Features.Breaches.ReportBreach;

namespace SafeguardingPortal.Web.Features.Breaches;

internal static class BreachesSetup
{
    public static IServiceCollection AddBreaches(this IServiceCollection services) => services
        .AddScoped<ReportDrafts>()
        .AddScoped<ReportDesk>()
        .AddScoped<CaseReader>();
}
