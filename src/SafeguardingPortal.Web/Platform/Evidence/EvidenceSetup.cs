using System.Reflection;

namespace SafeguardingPortal.Web.Platform.Evidence;

public static class EvidenceSetup
{
    /// <summary>Finds the features' kinds of evidence by scanning, so that Platform names no feature and nothing lists them.</summary>
    public static IServiceCollection AddPromiseEvidence(this IServiceCollection services)
    {
        foreach (var kind in Assembly.GetExecutingAssembly().GetTypes().Where(IsKind))
            services.AddScoped(typeof(IPromiseEvidence), kind);
        return services.AddScoped<EvidenceCatalogue>();
    }

    private static bool IsKind(Type type) =>
        type is { IsClass: true, IsAbstract: false } && typeof(IPromiseEvidence).IsAssignableFrom(type);
}
