using SafeguardingPortal.Data.Families;
using SafeguardingPortal.Domain.Families;

namespace SafeguardingPortal.Web.Features.Families.AgreementList;

/// <summary>What of the list is wanted; the list and its file share it.</summary>
public sealed class AgreementFilter
{
    /// <summary>Initials or reference.</summary>
    public string? Child { get; set; }

    public Guid? Policy { get; set; }

    public AgreementStanding? Standing { get; set; }

    public IQueryable<FamilyAgreementRow> Apply(IQueryable<FamilyAgreementRow> rows)
    {
        if (FamilyAgreement.KeyOf(Child) is { Length: > 0 } child)
            rows = rows.Where(row => row.Agreement.SearchChild.Contains(child));
        if (Policy is { } policy)
            rows = rows.Where(row => row.Agreement.PolicyId == policy);
        if (Standing is { } standing)
            rows = rows.Where(row => row.Standing == standing);
        return rows.OrderByDescending(row => row.Agreement.AgreedOn).ThenByDescending(row => row.Agreement.RecordedAt)
            .ThenBy(row => row.Agreement.Id);
    }

    /// <summary>The filter as a query string, without a page.</summary>
    public string Query() => QueryString.Create(new Dictionary<string, string?>
    {
        ["child"] = Child,
        ["policy"] = Policy?.ToString(),
        ["standing"] = Standing?.ToString(),
    }.Where(pair => !string.IsNullOrEmpty(pair.Value))).ToString();
}
