using Microsoft.Extensions.Configuration;
using SafeguardingPortal.Web.Platform.StartUp;

namespace SafeguardingPortal.Web.Tests.Commands;

/// <summary>The portal does not start on what it would stumble over later, and names what is to be set.</summary>
public sealed class ConfigurationCheckTests
{
    private static readonly Dictionary<string, string?> Sound = new()
    {
        ["ConnectionStrings:Portal"] = "Host=db;Database=portal;Username=portal;Password=secret",
        ["Database:MaxBatchSize"] = "42",
        ["Proxy:Known"] = "10.0.0.7, 10.1.0.0/16",
        ["Portal:PublicUrl"] = "https://portal.example.org",
        ["Mail:From"] = "Portal <portal@example.org>",
        ["Mail:Patience"] = "00:00:20",
    };

    [Fact]
    public void What_is_sound_passes_and_so_does_what_is_left_out()
    {
        ConfigurationCheck.Check(With(Sound));
        ConfigurationCheck.Check(With(new() { ["ConnectionStrings:Portal"] = "Host=db" }));
    }

    [Theory]
    [InlineData("ConnectionStrings:Portal", null, "Set ConnectionStrings__Portal")]
    [InlineData("ConnectionStrings:Portal", " ", "Set ConnectionStrings__Portal")]
    [InlineData("ConnectionStrings:Portal", "Host=db;Pass word=secret", "ConnectionStrings__Portal is not a connection string")]
    [InlineData("ConnectionStrings:Portal", "the database", "ConnectionStrings__Portal is not a connection string")]
    [InlineData("Database:Provider", "Oracle", "Database__Provider is 'Oracle'. Use PostgreSql or SqlServer.")]
    [InlineData("Database:MaxBatchSize", "many", "Database__MaxBatchSize is 'many'. Use a number")]
    [InlineData("Proxy:Known", "10.0.0.7, the proxy", "Proxy__Known is '10.0.0.7, the proxy'. Use addresses")]
    [InlineData("Portal:PublicUrl", "portal.example.org", "Portal__PublicUrl is 'portal.example.org'.")]
    [InlineData("Portal:PublicUrl", "ftp://portal.example.org", "Portal__PublicUrl is")]
    [InlineData("Portal:PublicUrl", "", "Portal__PublicUrl is ''.")]
    [InlineData("Mail:From", "the portal", "Mail__From is 'the portal'. Use an address")]
    [InlineData("Mail:Port", "0", "Mail__Port is '0'.")]
    [InlineData("Mail:UseTls", "perhaps", "Mail__UseTls is 'perhaps'. Use true or false.")]
    [InlineData("Mail:Patience", "soon", "Mail__Patience is 'soon'.")]
    [InlineData("Jobs:Enabled", "sometimes", "Jobs__Enabled is 'sometimes'.")]
    public void What_is_not_is_named_in_a_sentence(string key, string? value, string sentence)
    {
        var refused = Assert.Throws<ConfigurationMissingException>(() => ConfigurationCheck.Check(With(new(Sound) { [key] = value })));

        Assert.StartsWith(sentence, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_program_ends_with_one_and_says_all_of_it_at_once()
    {
        Assert.Equal(1, await PortalApplication.ServeAsync(["--ConnectionStrings:Portal=Host=db", "--Mail:From=nobody", "--Mail:Port=0"]));

        var refused = Assert.Throws<ConfigurationMissingException>(() => ConfigurationCheck.Check(
            With(new(Sound) { ["Mail:From"] = "nobody", ["Mail:Port"] = "0" })));
        Assert.Equal(2, refused.Message.Split(Environment.NewLine).Length);
    }

    private static IConfiguration With(Dictionary<string, string?> settings) => new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
}
