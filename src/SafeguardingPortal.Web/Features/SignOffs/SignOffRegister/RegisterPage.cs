using SafeguardingPortal.Data.SignOffs;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.SignOffs;
using SafeguardingPortal.Web.Platform.Paging;

namespace SafeguardingPortal.Web.Features.SignOffs.SignOffRegister;

public sealed record RegisterPage(
    PagedList<RegisterRow> Rows, RegisterFilter Filter, IReadOnlyList<(Guid Id, string Title)> Policies,
    IReadOnlyList<NamedUnit> Units, RegisterTotals Totals);

public sealed record RegisterTotals(int Asked, int Signed, int Overdue)
{
    public int Owed => Asked - Signed;
}

public sealed record RegisterRow(
    Guid PersonId, string Person, string? Email, Guid PolicyId, string Policy, int VersionNumber, SignOffDuty Duty)
{
    public static RegisterRow Of(SignOffDutyRow row, SignOffDuty duty)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new RegisterRow(row.PersonId, row.PersonName, row.Email, row.PolicyId, row.PolicyTitle, row.VersionNumber, duty);
    }
}
