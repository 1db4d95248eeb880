using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Policies;

namespace SafeguardingPortal.Data;

public static class PolicyQueries
{
    /// <summary>With everything that its life depends on: the text, who wrote it, and who was asked about it.</summary>
    public static IQueryable<PolicyVersion> WithLife(this IQueryable<PolicyVersion> versions) => versions.WithText()
        .Include(version => version.Authors)
        .Include(version => version.Consultations).ThenInclude(consultation => consultation.Responses);

    /// <summary>With the rows of the text, so that <see cref="PolicyVersion.ToDocument"/> is complete.</summary>
    public static IQueryable<PolicyVersion> WithText(this IQueryable<PolicyVersion> versions) => versions
        .Include(version => version.KeyDetails)
        .Include(version => version.Sections).ThenInclude(section => section.Clauses)
        .Include(version => version.Links)
        .Include(version => version.Words)
        .AsSplitQuery();
}
