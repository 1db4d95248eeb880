using System.Data.Common;
using System.Text;
using Serilog.Core;
using Serilog.Events;

namespace SafeguardingPortal.Web.Platform.Logging;

/// <summary>
/// A failure as it is logged: what kind it was and where it came from. Never its message, which may hold what somebody typed or a name.
/// </summary>
public static class Failures
{
    public static string Traced(this Exception failed)
    {
        var text = new StringBuilder();
        for (var cause = failed; cause is not null; cause = cause.InnerException)
        {
            text.Append(text.Length == 0 ? "" : "because of ").Append(cause.GetType().FullName);
            if (cause is DbException { SqlState: { } state })
                text.Append(" (").Append(state).Append(')');
            text.AppendLine().AppendLine(cause.StackTrace);
        }

        return text.ToString().TrimEnd();
    }
}

/// <summary>Gives each entry of the log that comes with an exception what may be said of it, as a property of its own.</summary>
public sealed class TracedFailure : ILogEventEnricher
{
    public const string Name = "Traced";

    public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory)
    {
        ArgumentNullException.ThrowIfNull(logEvent);
        if (logEvent.Exception is { } failed)
            logEvent.AddOrUpdateProperty(new LogEventProperty(Name, new ScalarValue(failed.Traced() + Environment.NewLine)));
    }
}
