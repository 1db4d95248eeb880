using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.SignOffs;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.SignOffs;

public static class ReadableSignatures
{
    /// <summary>A colleague's signature is not there for those who do not see the register.</summary>
    public static IQueryable<SignOff> ReadableBy(this IQueryable<SignOff> signatures, CurrentPerson me)
    {
        ArgumentNullException.ThrowIfNull(me);
        var (seesAll, myId) = (me.May(Permission.SeeSignOffRegister), me.PersonId);
        return signatures.Where(signed => seesAll || signed.PersonId == myId);
    }
}
