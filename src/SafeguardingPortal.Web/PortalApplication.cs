using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SafeguardingPortal.Web.Features.Breaches;
using SafeguardingPortal.Web.Features.CaseBundles;
using SafeguardingPortal.Web.Features.Concerns;
using SafeguardingPortal.Web.Features.InspectionPacks;
using SafeguardingPortal.Web.Features.Notices;
using SafeguardingPortal.Web.Features.Relationships;
using SafeguardingPortal.Web.Features.Retention;
using SafeguardingPortal.Web.Features.SubjectAccess;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Database;
using SafeguardingPortal.Web.Platform.Evidence;
using SafeguardingPortal.Web.Platform.Files;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Http;
using SafeguardingPortal.Web.Platform.Identity;
using SafeguardingPortal.Web.Platform.Jobs;
using SafeguardingPortal.Web.Platform.Logging;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Print;
using SafeguardingPortal.Web.Platform.StartUp;
using SafeguardingPortal.Web.Platform.Tablets;
using SafeguardingPortal.Web.Platform.Tasks;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web;

/// <summary>Puts the program together: what it is made of, and the order in which a request passes through it.</summary>
public static class PortalApplication
{
    public static async Task<int> ServeAsync(string[] args)
    {
        try
        {
            var app = Build(args);
            app.CheckEveryActionDeclaresAccess();
            await app.RunAsync();
            return 0;
        }
        catch (IOException trouble) when (trouble.InnerException is AddressInUseException)
        {
            await Console.Error.WriteLineAsync(trouble.Message + " Stop what listens there, or set ASPNETCORE_URLS to another address.");
            return 1;
        }
        catch (ConfigurationMissingException missing)
        {
            await Console.Error.WriteLineAsync(missing.Message);
            return 1;
        }
    }

    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Host.UseDefaultServiceProvider(options => options.ValidateOnBuild = options.ValidateScopes = true);
        ConfigurationCheck.Check(builder.Configuration);
        builder.AddPortalLogging();
        AddServices(builder.Services, builder.Configuration);
        var app = builder.Build();
        Pipe(app);
        return app;
    }

    private static void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<SchoolClock>();
        services.AddPortalDatabase();
        services.AddPortalIdentity();
        services.AddCookieKeys(configuration);
        services.AddHsts(options => options.MaxAge = TimeSpan.FromDays(365));
        services.AddPortalAccess();
        services.AddSingleton<KnownSettings>();
        services.AddScoped<CurrentPerson>();
        services.AddSharedTablets();
        services.AddSingleton<OpenDoor>();
        services.AddCalmPages();
        services.AddMalwareScanner(configuration);
        services.Configure<MailOptions>(configuration.GetSection("Mail"));
        services.Configure<PortalAddress>(configuration.GetSection("Portal"));
        services.AddScoped<MailQueue>();
        services.AddScoped<OneTimeLinks>();
        services.AddScoped<Invitations>();
        services.AddPortalForms();
        services.AddPortalJobs(configuration);
        services.AddPrinting(configuration);
        services.AddPromiseEvidence();
        services.AddHomeTasks();
        services.AddInspectionPacks();
        services.AddNotices();
        services.AddConcerns();
        services.AddBreaches();
        services.AddRetention();
        services.AddCaseBundles();
        services.AddSubjectAccess();
        services.AddRelationships();
        services.AddHealthChecks().AddCheck<DatabaseHealth>("database");
        services.AddAntiforgery(options => options.Cookie.Name = "portal-form");
        services.AddControllersWithViews(options => options.Filters.Add(new Microsoft.AspNetCore.Mvc.AutoValidateAntiforgeryTokenAttribute()))
            .AddRazorOptions(options =>
            {
                // Area = subject, controller = task: a task's view lies beside its controller.
                options.AreaViewLocationFormats.Clear();
                options.AreaViewLocationFormats.Add("/Features/{2}/{1}/{0}.cshtml");
                options.AreaViewLocationFormats.Add("/Features/Shared/{0}.cshtml");
            });
    }

    private static void Pipe(WebApplication app)
    {
        app.UseForwardedHeaders(BehindProxy.Believed(app.Configuration));
        app.UseMiddleware<RequestLog>();
        app.UseSafeWay(app.Configuration);
        app.UseSecurityHeaders();
        app.UseExceptionHandler("/problem/500");
        app.UseStatusCodePagesWithReExecute("/problem/{0}");
        app.UsePortalStaticFiles();
        app.UseRouting();
        app.Use((context, next) =>
        {
            RequestLog.NoteRoute(context);
            return next(context);
        });
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseMiddleware<CurrentTabletMiddleware>();
        app.UseMiddleware<CurrentPersonMiddleware>();
        app.UseAuthorization();
        app.MapHealthChecks("/health").AllowAnonymous();
        app.MapControllers();
    }
}
