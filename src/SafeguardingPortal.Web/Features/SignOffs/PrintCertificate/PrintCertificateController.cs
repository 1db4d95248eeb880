using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Print;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SignOffs.PrintCertificate;

/// <param name="VerifyAt">The address at which whoever holds the paper enters its code.</param>
public sealed record CertificateDocument(
    CertificateOfSignature Certificate, string Setting, string VerifyAt, DateTimeOffset At, string PrintedBy, IHtmlContent Style);

/// <summary>The certificate as a PDF, made when it is asked for and kept nowhere.</summary>
[Area("SignOffs")]
[Route("sign-offs/signatures/{id:guid}/certificate.pdf")]
public sealed class PrintCertificateController(
    PortalDbContext db, CurrentPerson me, SchoolClock clock, ChromiumPrinter printer, ViewText views, DocumentStyles styles,
    IOptions<PortalAddress> address) : Controller
{
    private const string Document = "/Features/SignOffs/PrintCertificate/Document.cshtml";

    [HttpGet, Requires(Permission.SignPolicies)]
    public async Task<IActionResult> Index(Guid id)
    {
        var ct = HttpContext.RequestAborted;
        var signatures = db.SignOffs.ReadableBy(me).Where(signed => signed.Id == id);
        if (await CertificateOfSignature.FindAsync(db, signatures, ct) is not { } certificate)
            return NotFound();

        var html = await views.RenderAsync(Document, new CertificateDocument(
            certificate, me.Setting.Name, address.Value.Url($"/verify/{me.Setting.Code}"), clock.Now, me.Actor.Name, await styles.ReadAsync("print", ct)));
        if (await printer.PrintAsync(html, ct) is Printed printed)
            return File(printed.Pdf, "application/pdf", $"signature-{certificate.Signature.Code}.pdf");

        this.Flash("The PDF could not be made on this server. Print this page from your own browser.");
        return Redirect($"/sign-offs/signatures/{id}");
    }
}
