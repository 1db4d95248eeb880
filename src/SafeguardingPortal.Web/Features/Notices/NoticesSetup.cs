namespace SafeguardingPortal.Web.Features.Notices;

public static class NoticesSetup
{
    public static IServiceCollection AddNotices(this IServiceCollection services) => services.AddScoped<SheetPrinter>();
}
