using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Breaches.Agencies;

/// <summary>
/// How to reach one agency (C050): details that somebody looked up on a day, in a document or on a page, and wrote down. The portal brings
/// none of its own: a number from memory is worse than none.
/// </summary>
public sealed class AgencyEntry : Aggregate
{
    /// <summary>After this it is marked as to be checked again.</summary>
    public const int MonthsUntilStale = 6;

    private AgencyEntry()
    {
    }

    public Agency Agency { get; private set; }

    public string Name { get; private set; } = "";

    public string? Authority { get; private set; }

    public string? Telephone { get; private set; }

    public string? Email { get; private set; }

    public string? Web { get; private set; }

    public string? Hours { get; private set; }

    /// <summary>Where it was looked up, and which edition.</summary>
    public string Source { get; private set; } = "";

    public DateOnly CheckedOn { get; private set; }

    public DateTimeOffset? StruckOutAt { get; private set; }

    public static AgencyEntry Enter(Guid id, Guid settingId, AgencyDetails details, Actor by, DateTimeOffset now)
    {
        var entry = new AgencyEntry { Id = id, SettingId = settingId };
        entry.Set(details, now);
        entry.Raise(new AgencyEntered(entry.Agency, entry.Name, entry.CheckedOn), by, now);
        return entry;
    }

    /// <summary>Looked up again: as it was, or corrected.</summary>
    public void Check(AgencyDetails details, string reason, Actor by, DateTimeOffset now)
    {
        GuardThere();
        reason = ReasonMissing.Require(reason);
        Set(details, now);
        Raise(new AgencyChecked(Agency, Name, CheckedOn), by, now, reason);
    }

    public void StrikeOut(string reason, Actor by, DateTimeOffset now)
    {
        GuardThere();
        reason = ReasonMissing.Require(reason);
        StruckOutAt = now;
        Raise(new AgencyStruckOut(Agency, Name), by, now, reason);
    }

    public bool IsStale(DateOnly today) => CheckedOn.AddMonths(MonthsUntilStale) < today;

    private void Set(AgencyDetails details, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(details);
        if (string.IsNullOrWhiteSpace(details.Name))
            throw new RuleBrokenException(new AgencyNameNeeded());
        if (string.IsNullOrWhiteSpace(details.Telephone) && string.IsNullOrWhiteSpace(details.Email) && string.IsNullOrWhiteSpace(details.Web))
            throw new RuleBrokenException(new AgencyUnreachable());
        if (string.IsNullOrWhiteSpace(details.Source))
            throw new RuleBrokenException(new AgencySourceMissing());
        if (details.CheckedOn > Calendar.London.Date(now))
            throw new RuleBrokenException(new AgencyCheckedInTheFuture());
        (Agency, Name, Source, CheckedOn) = (details.Agency, details.Name.Trim(), details.Source.Trim(), details.CheckedOn);
        (Authority, Telephone, Email) = (Trimmed(details.Authority), Trimmed(details.Telephone), Trimmed(details.Email));
        (Web, Hours) = (Trimmed(details.Web), Trimmed(details.Hours));
    }

    private void GuardThere()
    {
        if (StruckOutAt is not null)
            throw new RuleBrokenException(new AgencyIsStruckOut());
    }

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>An entry as the form gives it.</summary>
public sealed record AgencyDetails(
    Agency Agency, string Name, string? Authority, string? Telephone, string? Email, string? Web, string? Hours, string Source, DateOnly CheckedOn);

public sealed record AgencyEntered(Agency Agency, string Name, DateOnly CheckedOn) : DomainEvent
{
    public override string Sentence => $"Contact details entered: {Name}";
}

public sealed record AgencyChecked(Agency Agency, string Name, DateOnly CheckedOn) : DomainEvent
{
    public override string Sentence => $"Contact details checked: {Name}";
}

public sealed record AgencyStruckOut(Agency Agency, string Name) : DomainEvent
{
    public override string Sentence => $"Contact details struck out: {Name}";
}

public sealed record AgencyNameNeeded() : Refusal("Give the name of the desk or service.", "Name");

public sealed record AgencyUnreachable() : Refusal("Give a telephone number, an e-mail address or a web address.", "Telephone");

public sealed record AgencySourceMissing() : Refusal("Say where you looked it up: the page or the document, and its edition.", "Source");

public sealed record AgencyCheckedInTheFuture() : Refusal("The day on which it was checked cannot lie ahead.", "CheckedOn");

public sealed record AgencyIsStruckOut() : Refusal("This entry was struck out. Enter it anew.");
