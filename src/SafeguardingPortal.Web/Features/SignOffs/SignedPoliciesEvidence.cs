using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.SignOffs;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Policies.Promises;
using SafeguardingPortal.Domain.SignOffs;
using SafeguardingPortal.Web.Platform.Evidence;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SignOffs;

/// <summary>Everyone asked to sign an acceptable use policy has signed the version in force, or is within the days of grace (C066).</summary>
public sealed class SignedPoliciesEvidence(PortalDbContext db) : IPromiseEvidence
{
    public string Key => "signed-policies";

    public string Label => "Signed acceptable use policies";

    public string Shows =>
        "Everyone asked to sign has signed the version in force. A signature within its days of grace is not missing yet.";

    public IReadOnlyList<string> Recognises => ["acceptable use", "aup", "sign a", "signed", "read and understood"];

    public async Task<EvidenceReading> ReadAsync(EvidenceScope scope, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var duties = SignOffClock.Of(scope.Setting.Rules);
        var now = await db.SignOffDuties(duties, scope.Today, London.StartOf(duties.OverdueSince(scope.Today).AddDays(1)))
            .Select(duty => new { duty.IsSigned, duty.IsOverdue }).GroupBy(_ => 1)
            .Select(all => new { Asked = all.Count(), Signed = all.Count(duty => duty.IsSigned), Late = all.Count(duty => duty.IsOverdue) })
            .SingleOrDefaultAsync(ct);
        if (now is null)
            return EvidenceReading.Nothing("Nobody is asked to sign a policy yet.", scope.AtThisMoment);

        return new EvidenceReading(
            PromiseStates.Of(now.Asked - now.Late, now.Asked),
            $"{now.Signed:N0} of {Words.Count(now.Asked, "signature")} given, {now.Late:N0} overdue", scope.AtThisMoment)
        {
            Behind = new("/sign-offs/register", Permission.SeeSignOffRegister),
        };
    }
}
