using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.SignOffs;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SignOffs.SignPolicy;

/// <summary>The whole text, then the statement, the typed name and the confirmation.</summary>
[Area("SignOffs")]
[Route("sign-offs/{policyId:guid}")]
public sealed class SignPolicyController(PortalDbContext db, CurrentPerson me, SchoolClock clock, SignPolicyHandler handler) : Controller
{
    [HttpGet, Requires(Permission.SignPolicies)]
    public Task<IActionResult> Index(Guid policyId, bool tablet = false) =>
        Page(policyId, new SignPolicyForm { HowShown = tablet ? HowShown.SharedTablet : HowShown.OwnBrowser });

    [HttpPost, Requires(Permission.SignPolicies)]
    public Task<IActionResult> Index(Guid policyId, SignPolicyForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(policyId, form, HttpContext.RequestAborted),
        showAgain: () => Page(policyId, form),
        success: () =>
        {
            this.Flash("Signed. Thank you.");
            return LocalRedirect("/sign-offs");
        });

    private async Task<IActionResult> Page(Guid policyId, SignPolicyForm form)
    {
        var ct = HttpContext.RequestAborted;
        if (await db.TextToSignAsync(policyId, ct) is not { } text)
            return NotFound();

        var version = await db.PolicyVersions.AsNoTracking().WithText().SingleAsync(found => found.Id == text.VersionId, ct);
        var document = version.ToDocument();
        var signatures = await db.SignOffs.AsNoTracking()
            .Where(signed => signed.PersonId == me.PersonId && signed.VersionId == text.VersionId).ToListAsync(ct);
        var standing = signatures.FirstOrDefault(signed => signed.StandsOn(clock.Today, me.Setting.Rules.SignOffRenewalMonths));

        // Whoever ticked the box under another text has not agreed to this one.
        var sameText = form.Fingerprint == text.Fingerprint && form.Statement?.ReplaceLineEndings("\n") == text.Statement;
        if (form.Fingerprint is not null && !sameText)
        {
            form.Confirmed = false;
            ModelState.Remove("form.Confirmed");
        }

        var witnesses = form.HowShown == HowShown.SharedTablet ? await WitnessesAsync(ct) : [];
        return View(new SignPolicyPage(
            policyId, text, version.PublishedAt!.Value, document, SignOffStatement.Points(text.Statement), me.Actor.Name,
            standing?.SignedAt, standing?.Id, await db.ChangesSinceSignedAsync(me.PersonId, text, document, ct), witnesses, form));
    }

    private Task<List<SelectListItem>> WitnessesAsync(CancellationToken ct)
    {
        var today = clock.Today;
        return db.People.AsNoTracking()
            .Where(person => person.Id != me.PersonId && person.StartedOn <= today && (person.LeftOn == null || person.LeftOn >= today))
            .OrderBy(person => person.SearchName)
            .Select(person => new SelectListItem(person.Name, person.Id.ToString()))
            .ToListAsync(ct);
    }
}

public sealed record SignPolicyPage(
    Guid PolicyId,
    TextToSign Text,
    DateTimeOffset PublishedAt,
    PolicyDocument Document,
    IReadOnlyList<string> Points,
    string MyName,
    DateTimeOffset? SignedAt,
    Guid? SignatureId,
    ChangesSinceSigned? Changes,
    IReadOnlyList<SelectListItem> Witnesses,
    SignPolicyForm Form);
