using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Features.SubjectAccess.HeldData;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.SubjectAccess.DecidePiece;

public sealed record DecidePiecePage(Guid Id, string Reference, string Record, HeldPiece Piece, DecidePieceForm Form);

/// <summary>Somebody decides whether one piece is held back as a whole, and under which exemption, or is given.</summary>
[Area("SubjectAccess")]
[Route("subject-access/{id:guid}/decide")]
public sealed class DecidePieceController(PortalDbContext db, CurrentPerson me, HeldAboutPerson held, DecidePieceHandler handler) : Controller
{
    [HttpGet, Requires(Permission.AnswerSubjectAccess)]
    public Task<IActionResult> Index(Guid id, string piece = "") => Page(id, piece, null);

    [HttpPost, Requires(Permission.AnswerSubjectAccess)]
    public Task<IActionResult> Index(Guid id, string piece, DecidePieceForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, piece, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, piece, form),
        success: () =>
        {
            this.Flash(form.Gives ? "This piece is given." : "This piece is held back.");
            return RedirectToAction("Index", "HeldData", new { id });
        });

    private async Task<IActionResult> Page(Guid id, string piece, DecidePieceForm? form)
    {
        var ct = HttpContext.RequestAborted;
        var request = await db.OpenRequestAsync(id, me, ct);
        var page = await held.GatherAsync(request, ct);
        var (record, found) = page.Pieces.FirstOrDefault(pair => piece is { Length: > 0 } && pair.Piece.Key == piece);
        if (found is null)
            throw new RecordNotFoundException();
        form ??= new DecidePieceForm { Version = request.Version };
        return View("Form", new DecidePiecePage(id, request.Reference, record.Title, found, form));
    }
}
