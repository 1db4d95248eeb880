using Microsoft.AspNetCore.Authorization;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Platform.Access;

/// <summary>What an action asks for. An action without this, or without <see cref="OpenToAllAttribute"/>, does not start.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = false)]
public sealed class RequiresAttribute(Permission permission) : AuthorizeAttribute, IAuthorizationRequirement, IAuthorizationRequirementData
{
    public Permission Permission { get; } = permission;

    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [this];
}

/// <summary>An action that nobody need be signed in for, and why that is right.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class OpenToAllAttribute(string because) : AllowAnonymousAttribute
{
    public string Because { get; } = because;
}

/// <summary>Grants what the roles held today allow.</summary>
public sealed class RequiresHandler(IHttpContextAccessor http) : AuthorizationHandler<RequiresAttribute>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, RequiresAttribute requirement)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(requirement);
        if (http.HttpContext!.RequestServices.GetRequiredService<CurrentPerson>().May(requirement.Permission))
            context.Succeed(requirement);
        return Task.CompletedTask;
    }
}
