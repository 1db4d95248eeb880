using System.Data.Common;
using System.Net.Mail;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Web.Platform.Database;
using SafeguardingPortal.Web.Platform.Http;

namespace SafeguardingPortal.Web.Platform.StartUp;

/// <summary>The program cannot start as configured; the message says what to set, a sentence for each.</summary>
public sealed class ConfigurationMissingException(string message) : Exception(message);

/// <summary>
/// Looks at what the portal is told from outside before it serves anybody: what is missing or misspelt is said at once, and not by the first page or
/// the first mail of the night.
/// </summary>
public static class ConfigurationCheck
{
    /// <exception cref="ConfigurationMissingException">Something is missing or cannot be read.</exception>
    public static void Check(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var problems = ProblemsOf(configuration).OfType<string>().ToList();
        if (problems.Count > 0)
            throw new ConfigurationMissingException(string.Join(Environment.NewLine, problems));
    }

    private static IEnumerable<string?> ProblemsOf(IConfiguration configuration) =>
    [
        Unread<int?>(configuration, "Database:MaxBatchSize", "a number such as 42") ?? DatabaseProblem(configuration),
        Unread<bool?>(configuration, "Jobs:Enabled", "true or false"),
        ProxyProblem(configuration),
        Unread<Uri>(configuration, "Portal:PublicUrl", "the address by which people reach the portal, such as https://portal.example.org", IsWebAddress),
        Unread<string>(configuration, "Mail:From", "an address such as portal@example.org", from => MailAddress.TryCreate(from, out _)),
        Unread<int?>(configuration, "Mail:Port", "a number such as 25", port => port is > 0 and <= ushort.MaxValue),
        Unread<bool?>(configuration, "Mail:UseTls", "true or false"),
        Unread<TimeSpan?>(configuration, "Mail:Patience", "a time such as 00:00:30", patience => patience > TimeSpan.Zero),
    ];

    private static string? DatabaseProblem(IConfiguration configuration)
    {
        try
        {
            _ = new DbConnectionStringBuilder { ConnectionString = configuration.GetConnectionString("Portal") };
            DatabaseSetup.Configure(new DbContextOptionsBuilder(), configuration);
            return null;
        }
        catch (ConfigurationMissingException missing)
        {
            return missing.Message;
        }
        catch (ArgumentException)
        {
            // Without its words: a password stands among them.
            return "ConnectionStrings__Portal is not a connection string that the database's engine understands. Use one as in docs/operations.md.";
        }
    }

    private static string? ProxyProblem(IConfiguration configuration)
    {
        try
        {
            BehindProxy.Believed(configuration);
            return null;
        }
        catch (FormatException)
        {
            return Wrong(configuration, "Proxy:Known", "addresses such as 10.0.0.7 or networks such as 10.1.0.0/16, parted by commas");
        }
    }

    private static string? Unread<T>(IConfiguration configuration, string key, string example, Func<T, bool>? holds = null)
    {
        try
        {
            var value = configuration.GetValue<T>(key);
            return configuration[key] is null || holds is null || (value is not null && holds(value)) ? null : Wrong(configuration, key, example);
        }
        catch (InvalidOperationException)
        {
            return Wrong(configuration, key, example);
        }
    }

    private static string Wrong(IConfiguration configuration, string key, string example) =>
        $"{key.Replace(":", "__", StringComparison.Ordinal)} is '{configuration[key]}'. Use {example}.";

    private static bool IsWebAddress(Uri address) => address.IsAbsoluteUri && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);
}
