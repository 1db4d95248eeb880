using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Domain.SignOffs;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Http;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.SignOffs.VerifySignature;

/// <summary>Says of a printed certificate whose signature it is and whether it still stands. Its code, which nobody can guess, is the key.</summary>
[Area("SignOffs")]
[Route("verify/{setting}")]
[OpenToAll("An inspector or a later employer who holds a certificate has no log-in.")]
[EnableRateLimiting(OpenPages.Calm)]
public sealed class VerifySignatureController(OpenDoor door) : Controller
{
    [HttpGet]
    public Task<IActionResult> Index(string setting) => Page(setting, new VerifySignatureForm(), null);

    [HttpPost]
    public async Task<IActionResult> Index(string setting, VerifySignatureForm form)
    {
        VerifySignaturePage? page = null;
        return await this.SubmitAsync(
            form,
            write: async () => page = await FindAsync(setting, form),
            showAgain: () => Page(setting, form, null),
            success: () => View("Index", page));
    }

    private async Task<VerifySignaturePage> FindAsync(string setting, VerifySignatureForm form) =>
        await door.EnterAsync(setting, async (services, found) =>
        {
            var (db, code) = (services.GetRequiredService<PortalDbContext>(), VerificationCode.AsPrinted(form.Code!));
            var certificate = await CertificateOfSignature.FindAsync(
                db, db.SignOffs.Where(signed => signed.Code == code), HttpContext.RequestAborted);
            return new VerifySignaturePage(found.Name, form, certificate ?? throw new RuleBrokenException(new SignatureCodeUnknown()));
        }, HttpContext.RequestAborted) ?? throw new RecordNotFoundException();

    private async Task<IActionResult> Page(string setting, VerifySignatureForm form, CertificateOfSignature? certificate) =>
        View("Index", await door.EnterAsync(
            setting, (_, found) => Task.FromResult(new VerifySignaturePage(found.Name, form, certificate)), HttpContext.RequestAborted)
            ?? throw new RecordNotFoundException());
}
