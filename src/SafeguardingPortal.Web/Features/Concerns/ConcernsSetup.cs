using SafeguardingPortal.Data.Concerns;
using SafeguardingPortal.Web.Features.Concerns.ConsiderTogether;
using SafeguardingPortal.Web.Features.Concerns.LookAtQuietTerm;

namespace SafeguardingPortal.Web.Features.Concerns;

public static class ConcernsSetup
{
    public static IServiceCollection AddConcerns(this IServiceCollection services) =>
        services.AddScoped<ConcernPatterns>().AddScoped<TogetherQuery>().AddScoped<QuietTermQuestion>();
}
