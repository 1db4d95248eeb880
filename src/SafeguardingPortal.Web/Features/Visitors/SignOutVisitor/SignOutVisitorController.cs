using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Visitors.SignOutVisitor;

/// <summary>A colleague signs a visitor out. A second tap finds it done.</summary>
[Area("Visitors")]
[Route("visitors/{id:guid}/leave")]
public sealed class SignOutVisitorController(SignOutVisitorHandler handler) : Controller
{
    [HttpPost, Requires(Permission.UseVisitorBook)]
    public async Task<IActionResult> Index(Guid id)
    {
        await handler.HandleAsync(id, HttpContext.RequestAborted);
        this.Flash("Signed out.");
        return Redirect("/visitors");
    }
}
