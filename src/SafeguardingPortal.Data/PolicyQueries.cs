using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Policies;

namespace SafeguardingPortal.Data;

public static class PolicyQueries
{
    /// <summary>With the rows of the text, so that <see cref="PolicyVersion.ToDocument"/> is complete.</summary>
    public static IQueryable<PolicyVersion> WithText(this IQueryable<PolicyVersion> versions) => versions
        .Include(version => version.KeyDetails)
        .Include(version => version.Sections).ThenInclude(section => section.Clauses)
        .Include(version => version.Links)
        .AsSplitQuery();
}
