using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.SignOffs.SignatureDetails;

public sealed record SignatureDetailsPage(CertificateOfSignature Certificate, bool IsMine);

/// <summary>One signature: what was signed, by whom, when, and a code that verifies the record.</summary>
[Area("SignOffs")]
[Route("sign-offs/signatures/{id:guid}")]
public sealed class SignatureDetailsController(PortalDbContext db, CurrentPerson me) : Controller
{
    [HttpGet, Requires(Permission.SignPolicies)]
    public async Task<IActionResult> Index(Guid id) =>
        await CertificateOfSignature.FindAsync(db, db.SignOffs.ReadableBy(me).Where(signed => signed.Id == id), HttpContext.RequestAborted)
            is { } certificate
            ? View(new SignatureDetailsPage(certificate, certificate.Signature.PersonId == me.PersonId))
            : NotFound();
}
