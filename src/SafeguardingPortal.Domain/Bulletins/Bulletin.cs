using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Domain.SignOffs;

namespace SafeguardingPortal.Domain.Bulletins;

/// <summary>Guidance passed round between trainings, with a receipt from each person that it was read (C069, C070). Its text never
/// changes: what was wrong is withdrawn and written anew.</summary>
public sealed class Bulletin : Aggregate
{
    // Whoever is asked later finds it on the home page and in the reminders: nobody's first day brings a mail for each old one.
    private const int DaysThatAreNews = 14;

    private readonly List<BulletinReader> readers = [];

    private Bulletin()
    {
    }

    public string Title { get; private init; } = "";

    /// <summary>Paragraphs with bold, italics and links, parted by empty lines.</summary>
    public string Text { get; private init; } = "";

    public DateTimeOffset SentAt { get; private init; }

    /// <summary>The London date on which it was sent round.</summary>
    public DateOnly SentOn { get; private init; }

    public string SentBy { get; private init; } = "";

    public DateOnly? WithdrawnOn { get; private set; }

    /// <summary>Whom it is for, one line for each group.</summary>
    public IReadOnlyList<BulletinReader> Readers => readers;

    public Audience For => readers.AsAudience();

    /// <summary>Bulletins sent on this day or later are news today: whoever is asked to read one gets a mail for it.</summary>
    public static DateOnly NewsSince(DateOnly today) => today.AddDays(-DaysThatAreNews);

    /// <summary>The day by which this person is to have read it, from when they are reminded; null when they are not asked.</summary>
    /// <param name="graceDays">Calendar days from being asked, the same as for signatures.</param>
    public DateOnly? DueFor(StaffMember person, int graceDays, DateOnly today) => readers.AskedSince(person, today)?.AddDays(graceDays);

    public static Bulletin Send(
        Guid id, Guid settingId, string? title, string? text, Audience readers, Func<Guid> newId, Actor by, DateTimeOffset now,
        DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(readers);
        ArgumentNullException.ThrowIfNull(by);
        if (string.IsNullOrWhiteSpace(title))
            throw new RuleBrokenException(new BulletinTitleMissing());
        if (string.IsNullOrWhiteSpace(text))
            throw new RuleBrokenException(new BulletinTextMissing());
        if (readers.IsEmpty)
            throw new RuleBrokenException(new BulletinReadersMissing());

        var bulletin = new Bulletin
        {
            Id = id,
            SettingId = settingId,
            Title = title.Trim(),
            Text = text.Trim(),
            SentAt = now,
            SentOn = today,
            SentBy = by.Name,
        };
        bulletin.readers.Become(readers, group => new BulletinReader(newId(), group, today));
        bulletin.Raise(new BulletinSent(bulletin.Title, readers.InWords()), by, now);
        return bulletin;
    }

    /// <summary>Nobody is asked to read it any more. Receipts stay.</summary>
    public void Withdraw(string? reason, Actor by, DateTimeOffset now, DateOnly today)
    {
        reason = ReasonMissing.Require(reason);
        if (WithdrawnOn is not null)
            throw new RuleBrokenException(new BulletinNoLongerAround());
        WithdrawnOn = today;
        Raise(new BulletinWithdrawn(Title), by, now, reason);
    }
}

/// <summary>Whom a bulletin is for.</summary>
public sealed class BulletinReader : AskedLine
{
    internal BulletinReader(Guid id, AskedGroup group, DateOnly from)
        : base(id, from)
    {
        Category = group.Category;
        Role = group.Role;
        UnitId = group.UnitId;
        UnitName = group.UnitName;
    }

    private BulletinReader()
    {
    }
}
