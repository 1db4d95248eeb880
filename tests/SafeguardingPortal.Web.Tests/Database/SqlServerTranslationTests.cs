using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.Database;

/// <summary>Every query that any test runs is translated for SQL Server as well. This shows that such a translation can fail.</summary>
public sealed class SqlServerTranslationTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task A_query_that_only_PostgreSQL_can_answer_is_refused()
    {
        if (PortalFixture.RunsOnSqlServer)
            return;
        var setting = await portal.NewSettingAsync();

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(
            () => setting.QueryAsync(db => db.People.Where(person => EF.Functions.ILike(person.Name, "w%")).ToListAsync()));

        Assert.StartsWith("SQL Server cannot answer this query", refused.Message, StringComparison.Ordinal);
    }
}
