using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Web.Platform.Access;

namespace SafeguardingPortal.Web.Features.Problem;

/// <summary>The pages that say what went wrong and what to do.</summary>
[Area("Problem")]
[Route("problem/{status:int}")]
[OpenToAll("A problem can meet anyone, signed in or not.")]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class ProblemController : Controller
{
    // A failed POST comes here as a POST.
    [AcceptVerbs("GET", "POST", "PUT", "DELETE", "HEAD")]
    public IActionResult Index(int status)
    {
        Response.StatusCode = status is >= 400 and < 600 ? status : StatusCodes.Status404NotFound;
        return View("/Features/Shared/Problem.cshtml", Response.StatusCode);
    }
}
