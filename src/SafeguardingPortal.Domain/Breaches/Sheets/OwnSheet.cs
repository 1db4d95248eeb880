using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Breaches.Sheets;

/// <summary>A sheet of the setting's own, begun as a copy of another and put into the order of its authority's form.</summary>
public sealed class OwnSheet : Aggregate
{
    private OwnSheet()
    {
    }

    public Agency Agency { get; private set; }

    public string? Authority { get; private set; }

    public string Title { get; private set; } = "";

    public string HowSent { get; private set; } = "";

    public string Edition { get; private set; } = "";

    public string Source { get; private set; } = "";

    public DateOnly CheckedOn { get; private set; }

    /// <summary>One field a line, as <see cref="SheetLines"/> reads them.</summary>
    public string Lines { get; private set; } = "";

    /// <summary>No case offers it any more.</summary>
    public DateTimeOffset? StruckOutAt { get; private set; }

    public SheetTemplate Template => new(Id.ToString(), Agency, Authority, Title, HowSent, Edition, Source, CheckedOn, SheetLines.Read(Lines));

    public static OwnSheet Write(Guid id, Guid settingId, Agency agency, SheetWords words, Actor by, DateTimeOffset now)
    {
        var sheet = new OwnSheet { Id = id, SettingId = settingId, Agency = agency };
        sheet.Set(words, now);
        sheet.Raise(new SheetWritten(sheet.Title, sheet.Edition), by, now);
        return sheet;
    }

    public void Correct(SheetWords words, string reason, Actor by, DateTimeOffset now)
    {
        GuardThere();
        reason = ReasonMissing.Require(reason);
        Set(words, now);
        Raise(new SheetWritten(Title, Edition), by, now, reason);
    }

    public void StrikeOut(string reason, Actor by, DateTimeOffset now)
    {
        GuardThere();
        reason = ReasonMissing.Require(reason);
        StruckOutAt = now;
        Raise(new SheetStruckOut(Title), by, now, reason);
    }

    private void GuardThere()
    {
        if (StruckOutAt is not null)
            throw new RuleBrokenException(new SheetIsStruckOut());
    }

    private void Set(SheetWords words, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (string.IsNullOrWhiteSpace(words.Title))
            throw new RuleBrokenException(new SheetTitleMissing());
        if (string.IsNullOrWhiteSpace(words.Edition))
            throw new RuleBrokenException(new SheetEditionMissing());
        if (words.CheckedOn > Calendar.London.Date(now))
            throw new RuleBrokenException(new SheetCheckedInTheFuture());
        Title = words.Title.Trim();
        Authority = string.IsNullOrWhiteSpace(words.Authority) ? null : words.Authority.Trim();
        HowSent = words.HowSent?.Trim() ?? "";
        Edition = words.Edition.Trim();
        Source = words.Source?.Trim() ?? "";
        CheckedOn = words.CheckedOn;
        Lines = SheetLines.Write(SheetLines.Read(words.Lines));
    }
}

/// <summary>A sheet as the form gives it.</summary>
public sealed record SheetWords(
    string Title, string? Authority, string? HowSent, string Edition, string? Source, DateOnly CheckedOn, string? Lines);

public sealed record SheetWritten(string Title, string Edition) : DomainEvent
{
    public override string Sentence => $"Copy-sheet written: {Title}";
}

public sealed record SheetStruckOut(string Title) : DomainEvent
{
    public override string Sentence => $"Copy-sheet struck out: {Title}";
}

public sealed record SheetIsStruckOut() : Refusal("This sheet was struck out. Copy it anew.");

public sealed record SheetTitleMissing() : Refusal("Give the sheet a title.", "Title");

public sealed record SheetEditionMissing() : Refusal("Say which edition of the form it follows.", "Edition");

public sealed record SheetCheckedInTheFuture() : Refusal("The day on which it was checked cannot lie ahead.", "CheckedOn");
