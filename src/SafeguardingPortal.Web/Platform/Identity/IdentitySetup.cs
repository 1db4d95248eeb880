using Microsoft.AspNetCore.Identity;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Identity;

namespace SafeguardingPortal.Web.Platform.Identity;

/// <summary>Log-ins: passwords, lockout, cookies, one-time links.</summary>
public static class IdentitySetup
{
    public static IServiceCollection AddPortalIdentity(this IServiceCollection services)
    {
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.AddIdentityCore<PortalUser>(Require)
            .AddEntityFrameworkStores<PortalDbContext>()
            .AddSignInManager()
            .AddDefaultTokenProviders()
            .AddTokenProvider<ResetTokens>(ResetTokens.Provider);

        // A log-in whose password was set anew is signed out everywhere else within five minutes. One that rests after wrong tries is not:
        // somebody else's guesses throw nobody out.
        services.Configure<SecurityStampValidatorOptions>(options =>
        {
            options.ValidationInterval = TimeSpan.FromMinutes(5);
            options.OnRefreshingPrincipal = KeepChosenSetting;
        });
        services.Configure<DataProtectionTokenProviderOptions>(options => options.TokenLifespan = TimeSpan.FromDays(3));
        services.ConfigureApplicationCookie(options =>
        {
            options.Cookie.Name = "portal";
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.ExpireTimeSpan = TimeSpan.FromHours(10);
            options.SlidingExpiration = true;
            options.LoginPath = "/sign-in";
            options.LogoutPath = "/sign-out";
            options.AccessDeniedPath = "/no-access";
            options.ReturnUrlParameter = "returnTo";
            // 403 is an answer, not a trip to another page.
            options.Events.OnRedirectToAccessDenied = context =>
            {
                context.Response.StatusCode = StatusCodes.Status403Forbidden;
                return Task.CompletedTask;
            };
        });
        return services;
    }

    // Length protects; forced symbols do not (National Cyber Security Centre, password guidance for system owners).
    private static void Require(IdentityOptions options)
    {
        options.Password.RequiredLength = 12;
        options.Password.RequireDigit = false;
        options.Password.RequireLowercase = false;
        options.Password.RequireUppercase = false;
        options.Password.RequireNonAlphanumeric = false;
        options.Password.RequiredUniqueChars = 5;
        options.User.RequireUniqueEmail = true;
        options.Tokens.PasswordResetTokenProvider = ResetTokens.Provider;
        options.Lockout.MaxFailedAccessAttempts = 5;
        options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
        options.Lockout.AllowedForNewUsers = true;
    }

    private static Task KeepChosenSetting(SecurityStampRefreshingPrincipalContext context)
    {
        if (context.CurrentPrincipal?.FindFirst(Tenancy.CurrentPersonMiddleware.SettingClaim) is { } claim)
            ((System.Security.Claims.ClaimsIdentity)context.NewPrincipal!.Identity!).AddClaim(claim.Clone());
        return Task.CompletedTask;
    }
}
