using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.Logging;

/// <summary>Of a failure the log says what it was and where, whoever logs it, and never what the failure itself says.</summary>
public sealed class FailedRequestLogTests(PrivatePortalFixture portal) : IClassFixture<PrivatePortalFixture>
{
    [Fact]
    public async Task A_page_that_fails_is_logged_without_the_words_of_the_failure()
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Dsl);
        await setting.QueryAsync(db => db.Database.ExecuteSqlRawAsync("DROP TABLE \"BulletinReceipts\""));

        var failed = await client.GetAsync("/bulletins");

        Assert.Equal(HttpStatusCode.InternalServerError, failed.Status);
        var log = await portal.ReadLogAsync();
        Assert.Contains("An unhandled exception has occurred", log, StringComparison.Ordinal);
        Assert.Contains(PortalFixture.RunsOnSqlServer ? "SqlException" : "Npgsql.PostgresException (42P01)", log, StringComparison.Ordinal);
        Assert.Contains("Features.Bulletins", log, StringComparison.Ordinal);
        Assert.DoesNotContain("does not exist", log, StringComparison.Ordinal);
        Assert.DoesNotContain("Invalid object name", log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_library_logs_with_its_own_words_is_cut_too()
    {
        var log = portal.Services.GetRequiredService<ILoggerFactory>().CreateLogger("Some.Library");
#pragma warning disable CA2254, CA1848
        log.LogError(new InvalidOperationException("Ada Newcomer", new FormatException("of Ada")), "It went wrong");
#pragma warning restore CA2254, CA1848

        var written = await portal.ReadLogAsync();
        Assert.Contains("It went wrong", written, StringComparison.Ordinal);
        Assert.Contains("System.InvalidOperationException", written, StringComparison.Ordinal);
        Assert.Contains("because of System.FormatException", written, StringComparison.Ordinal);
        Assert.DoesNotContain("Ada", written, StringComparison.Ordinal);
    }
}
