namespace SafeguardingPortal.Web.Platform.Print;

public static class PrintSetup
{
    public static IServiceCollection AddPrinting(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<PrintOptions>(configuration.GetSection(PrintOptions.Section));
        return services.AddSingleton<ChromiumPrinter>().AddSingleton<DocumentStyles>().AddScoped<ViewText>();
    }
}
