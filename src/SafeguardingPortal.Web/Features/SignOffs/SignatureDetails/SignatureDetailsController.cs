using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.SignOffs;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.SignOffs.SignatureDetails;

/// <param name="IsUntouched">The code worked out from the record now is the one that was kept when signing.</param>
public sealed record SignatureDetailsPage(
    SignOff Signature, string Person, string Policy, string? Witness, bool IsUntouched, bool IsMine, IReadOnlyList<string> Points);

/// <summary>One signature as a page to print: what was signed, by whom, when, and a code that verifies the record.</summary>
[Area("SignOffs")]
[Route("sign-offs/signatures/{id:guid}")]
public sealed class SignatureDetailsController(PortalDbContext db, CurrentPerson me) : Controller
{
    [HttpGet, Requires(Permission.SignPolicies)]
    public async Task<IActionResult> Index(Guid id)
    {
        var seesAll = me.May(Permission.SeeSignOffRegister);
        var found = await (
            from signed in db.SignOffs.AsNoTracking()
            join person in db.People on signed.PersonId equals person.Id
            join policy in db.Policies on signed.PolicyId equals policy.Id
            // A colleague's signature is not there for those who do not see the register.
            where signed.Id == id && (seesAll || signed.PersonId == me.PersonId)
            select new
            {
                signed,
                Person = person.Name,
                Policy = policy.Title,
                Witness = db.People.Where(other => other.Id == signed.WitnessId).Select(other => other.Name).FirstOrDefault(),
            }).FirstOrDefaultAsync(HttpContext.RequestAborted);
        return found is null
            ? NotFound()
            : View(new SignatureDetailsPage(
                found.signed, found.Person, found.Policy, found.Witness, VerificationCode.Of(found.signed) == found.signed.Code,
                found.signed.PersonId == me.PersonId, SignOffStatement.Points(found.signed.Statement)));
    }
}
