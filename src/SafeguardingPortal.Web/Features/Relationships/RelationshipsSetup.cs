namespace SafeguardingPortal.Web.Features.Relationships;

public static class RelationshipsSetup
{
    public static IServiceCollection AddRelationships(this IServiceCollection services) => services.AddScoped<RelationshipReader>();
}
