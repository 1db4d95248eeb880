using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace SafeguardingPortal.Web.Tests.Account;

/// <summary>The tests hash passwords quickly. The program as it is started does not.</summary>
public sealed class PasswordHashTests
{
    [Fact]
    public async Task The_program_hashes_as_often_as_the_framework_advises()
    {
        var folder = Directory.CreateTempSubdirectory("portal-test-hash").FullName;
        try
        {
            await using var program = PortalApplication.Build(
                ["--ConnectionStrings:Portal=Host=127.0.0.1", "--Jobs:Enabled=false", $"--Logging:Folder={folder}", $"--Mail:PickupFolder={folder}"]);
            var hashing = program.Services.GetRequiredService<IOptions<PasswordHasherOptions>>().Value;
            var advised = new PasswordHasherOptions();

            Assert.Equal((advised.CompatibilityMode, advised.IterationCount), (hashing.CompatibilityMode, hashing.IterationCount));
            Assert.True(hashing.IterationCount >= 100_000);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
