using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Features.SubjectAccess.HeldData;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.SubjectAccess.ShowPiece;

public sealed record ShowPiecePage(Guid Id, string Reference, string Record, HeldPiece Piece, ShowPieceForm Form);

/// <summary>Somebody decides to give one piece with the third parties in it: they agreed, or it is fair without their word.</summary>
[Area("SubjectAccess")]
[Route("subject-access/{id:guid}/show")]
public sealed class ShowPieceController(PortalDbContext db, CurrentPerson me, HeldAboutPerson held, ShowPieceHandler handler) : Controller
{
    [HttpGet, Requires(Permission.AnswerSubjectAccess)]
    public Task<IActionResult> Index(Guid id, string piece = "") => Page(id, piece, null);

    [HttpPost, Requires(Permission.AnswerSubjectAccess)]
    public Task<IActionResult> Index(Guid id, string piece, ShowPieceForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, piece, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, piece, form),
        success: () =>
        {
            this.Flash("This piece is given with the third parties in it.");
            return RedirectToAction("Index", "HeldData", new { id });
        });

    private async Task<IActionResult> Page(Guid id, string piece, ShowPieceForm? form)
    {
        var ct = HttpContext.RequestAborted;
        var request = await db.OpenRequestAsync(id, me, ct);
        var page = await held.GatherAsync(request, ct);
        var (record, found) = page.Pieces.FirstOrDefault(pair => piece is { Length: > 0 } && pair.Piece.Key == piece && pair.Piece.Hides);
        if (found is null)
            throw new RecordNotFoundException();
        form ??= new ShowPieceForm { Version = request.Version };
        return View("Form", new ShowPiecePage(id, request.Reference, record.Title, found, form));
    }
}
