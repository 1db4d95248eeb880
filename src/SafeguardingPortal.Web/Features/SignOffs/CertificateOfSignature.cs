using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.SignOffs;

namespace SafeguardingPortal.Web.Features.SignOffs;

/// <summary>What a signature says, with the names that belong to it.</summary>
/// <param name="IsUntouched">The code worked out from the record now is the one that was kept when signing.</param>
public sealed record CertificateOfSignature(
    SignOff Signature, string Person, string Policy, string? Witness, bool IsUntouched, IReadOnlyList<string> Points)
{
    /// <summary>Null where no signature of the query is there.</summary>
    public static async Task<CertificateOfSignature?> FindAsync(PortalDbContext db, IQueryable<SignOff> signatures, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        var found = await (
            from signed in signatures.AsNoTracking()
            join person in db.People on signed.PersonId equals person.Id
            join policy in db.Policies on signed.PolicyId equals policy.Id
            select new
            {
                signed,
                Person = person.Name,
                Policy = policy.Title,
                Witness = db.People.Where(other => other.Id == signed.WitnessId).Select(other => other.Name).FirstOrDefault(),
            }).FirstOrDefaultAsync(ct);
        return found is null ? null : new CertificateOfSignature(
            found.signed, found.Person, found.Policy, found.Witness, VerificationCode.Of(found.signed) == found.signed.Code,
            SignOffStatement.Points(found.signed.Statement));
    }
}
