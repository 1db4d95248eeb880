using SafeguardingPortal.Data.Retention;

namespace SafeguardingPortal.Web.Features.Retention;

public static class RetentionSetup
{
    public static IServiceCollection AddRetention(this IServiceCollection services) =>
        services.AddScoped<RecordDoor>().AddScoped<SecondPeople>().AddScoped<RecordRemoval>();
}
