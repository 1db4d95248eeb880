using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.PostgreSql;
using SafeguardingPortal.Data.Tenancy;

namespace SafeguardingPortal.Web.Tests.Database;

public sealed class PostgreSqlConnectionTests
{
    [Theory]
    [InlineData("Host=db.example", "Max Auto Prepare=200", true)]
    [InlineData("Host=db.example", "jit=off", true)]
    [InlineData("Host=pooler.example;Max Auto Prepare=0", "Max Auto Prepare=200", false)]
    [InlineData("Host=pooler.example;Max Auto Prepare=0", "jit=off", false)]
    public void Statements_are_prepared_unless_the_connection_string_says_otherwise(string given, string part, bool isThere)
    {
        var options = new DbContextOptionsBuilder<PortalDbContext>();
        options.UsePortalPostgreSql(given, maxBatchSize: null);
        using var db = new PortalDbContext(options.Options, new Tenant());

        Assert.Equal(isThere, db.Database.GetConnectionString()!.Contains(part, StringComparison.Ordinal));
    }
}
