using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using SafeguardingPortal.Web.Platform.Tablets;

namespace SafeguardingPortal.Web.Platform.Access;

/// <summary>Default deny: whatever declares nothing is closed, and the program refuses to start with an action that declares nothing.</summary>
public static class AccessSetup
{
    public static IServiceCollection AddPortalAccess(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddScoped<IAuthorizationHandler, RequiresHandler>();
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        return services;
    }

    /// <exception cref="UndeclaredActionsException">An action says neither what it requires nor that it is open.</exception>
    public static void CheckEveryActionDeclaresAccess(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        var undeclared = Undeclared(app.Services.GetRequiredService<IActionDescriptorCollectionProvider>());
        if (undeclared.Count > 0)
            throw new UndeclaredActionsException(undeclared);
    }

    /// <summary>Names of the actions that declare no access rule.</summary>
    public static IReadOnlyList<string> Undeclared(IActionDescriptorCollectionProvider actions)
    {
        ArgumentNullException.ThrowIfNull(actions);
        return
        [
            .. actions.ActionDescriptors.Items.OfType<ControllerActionDescriptor>()
                .Where(action => !action.EndpointMetadata.Any(data =>
                    data is RequiresAttribute or OpenToAllAttribute or SignedInOnlyAttribute or ITabletPage))
                .Select(action => action.DisplayName!),
        ];
    }
}

/// <summary>For the few pages of a signed-in log-in before a setting is chosen, such as choosing one, and signing out.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class SignedInOnlyAttribute : AuthorizeAttribute;

public sealed class UndeclaredActionsException(IEnumerable<string> actions)
    : Exception($"These actions declare no [Requires] or [OpenToAll]: {string.Join(", ", actions)}");
