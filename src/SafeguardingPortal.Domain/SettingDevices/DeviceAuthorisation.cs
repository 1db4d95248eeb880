using System.Linq.Expressions;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.SettingDevices;

/// <summary>What only nominated people do with devices (C047).</summary>
public enum AuthorisedTask
{
    InstallSoftware,
    TakePictures,
    TakeDevicesOffSite,
}

/// <summary>One person may do one task, from one day to another.</summary>
public sealed class DeviceAuthorisation : Aggregate
{
    private DeviceAuthorisation()
    {
    }

    public Guid PersonId { get; private init; }

    public AuthorisedTask Task { get; private init; }

    /// <summary>What it is limited to, such as one room or one device.</summary>
    public string? Scope { get; private init; }

    public DateOnly From { get; private init; }

    /// <summary>The last day; null while it goes on.</summary>
    public DateOnly? Until { get; private set; }

    public Guid GivenById { get; private init; }

    public static DeviceAuthorisation Give(
        Guid id, Guid settingId, Guid personId, AuthorisedTask task, string? scope, DateOnly from, DateOnly? until, string reason, Actor by,
        DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(by);
        reason = ReasonMissing.Require(reason);
        if (by.PersonId == personId)
            throw new RuleBrokenException(new AuthorisingYourself());
        if (until < from)
            throw new RuleBrokenException(new AuthorisationEndsBeforeItStarts());

        var given = new DeviceAuthorisation
        {
            Id = id,
            SettingId = settingId,
            PersonId = personId,
            Task = task,
            Scope = string.IsNullOrWhiteSpace(scope) ? null : scope.Trim(),
            From = from,
            Until = until,
            GivenById = by.PersonId,
        };
        given.Raise(new AuthorisationGiven(personId, task, from, until), by, now, reason);
        return given;
    }

    /// <summary>It ends with today, or at once where it has not begun.</summary>
    public void End(string reason, Actor by, DateTimeOffset now)
    {
        reason = ReasonMissing.Require(reason);
        var today = London.Date(now);
        if (Until <= today)
            throw new RuleBrokenException(new AuthorisationIsOver());

        Until = today;
        Raise(new AuthorisationEnded(PersonId, Task, today), by, now, reason);
    }

    /// <summary>One rule for the list's query and for a single person.</summary>
    public static Expression<Func<DeviceAuthorisation, bool>> HoldsOn(DateOnly day) =>
        given => given.From <= day && (given.Until == null || day <= given.Until);
}

public sealed record AuthorisationGiven(Guid PersonId, AuthorisedTask Task, DateOnly From, DateOnly? Until) : DomainEvent
{
    public override string Sentence => $"Authorised to {Task.Label()}";
}

public sealed record AuthorisationEnded(Guid PersonId, AuthorisedTask Task, DateOnly LastDay) : DomainEvent
{
    public override string Sentence => $"No longer authorised to {Task.Label()}";
}

public sealed record AuthorisingYourself() : Refusal("Somebody else authorises you.", "PersonId");

public sealed record AuthorisationEndsBeforeItStarts() : Refusal("The last day must not be before the first.", "Until");

public sealed record AuthorisationIsOver() : Refusal("This has ended already.");

public static class AuthorisedTaskLabels
{
    public static string Label(this AuthorisedTask task) => task switch
    {
        AuthorisedTask.InstallSoftware => "decide what is installed",
        AuthorisedTask.TakePictures => "take pictures of children",
        AuthorisedTask.TakeDevicesOffSite => "take devices off site",
        _ => throw new ArgumentOutOfRangeException(nameof(task)),
    };
}
