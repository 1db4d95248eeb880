using System.Data.Common;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace SafeguardingPortal.TestSupport;

/// <summary>
/// Counts the commands that the database is sent about one setting while this lives: each has the setting as a parameter, because every query is filtered
/// by it. A page that asks once for each row shows in the count, however fast or busy the machine is.
/// </summary>
public sealed class CommandsOf : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly Guid settingId;
    private readonly IDisposable listeners;
    private IDisposable? commands;
    private int count;

    public CommandsOf(Guid settingId)
    {
        this.settingId = settingId;
        listeners = DiagnosticListener.AllListeners.Subscribe(this);
    }

    public int Count => Volatile.Read(ref count);

    public void OnNext(DiagnosticListener value)
    {
        if (value?.Name == DbLoggerCategory.Name)
            commands = value.Subscribe(this);
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Value is CommandExecutedEventData { Command: var command }
            && command.Parameters.Cast<DbParameter>().Any(parameter => parameter.Value is Guid id && id == settingId))
        {
            Interlocked.Increment(ref count);
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose()
    {
        commands?.Dispose();
        listeners.Dispose();
    }
}
