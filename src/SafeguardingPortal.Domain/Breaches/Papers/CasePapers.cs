using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Breaches.Papers;

/// <summary>
/// What passes between the reporter and those who handle a case, and the files that belong to it. It has the case's own identifier, so
/// that whatever hides the case hides this.
/// </summary>
public sealed class CasePapers : Aggregate
{
    /// <summary>As many files as one case takes.</summary>
    public const int MostFiles = 40;

    private readonly List<CaseMessage> messages = [];
    private readonly List<CaseAttachment> attachments = [];

    private CasePapers()
    {
    }

    public IReadOnlyList<CaseMessage> Messages => messages;

    public IReadOnlyList<CaseAttachment> Attachments => attachments;

    public static CasePapers For(Breach breach)
    {
        ArgumentNullException.ThrowIfNull(breach);
        return new CasePapers { Id = breach.Id, SettingId = breach.SettingId };
    }

    /// <summary>The reporter adds to their report, also after it was closed.</summary>
    public void ReporterAdds(Breach breach, Guid messageId, string text, Actor by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(breach);
        messages.Add(new CaseMessage(messageId, fromReporter: true, Required(text), null, now));
        Raise(new ReporterAddedMore(breach.Reference), UnnamedReporter.Of(breach.ReportedAs, by), now);
    }

    /// <summary>
    /// An answer or a question to the reporter, unless the case is kept from them by now. It may say that it is being dealt with; what is decided is
    /// not theirs to read. What asks for more than basic facts belongs to the investigation, and waits for the LADO where they must be told.
    /// </summary>
    public void WriteToReporter(Breach breach, Guid messageId, NoteKind kind, string text, Actor by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(breach);
        breach.CheckOpenFor(by);
        var kept = breach.ReportedById is { } reporter && breach.IsKeptFrom(reporter);
        // To refuse it where the name is known to one alone would tell the others that the person whom they keep out is the one who reported.
        if (kept && breach.ReportedAs is ReporterKind.Named)
            throw new RuleBrokenException(new ReporterInTheFrame());
        if (kind is NoteKind.Investigation)
            breach.CheckInvestigation();
        messages.Add(new CaseMessage(messageId, fromReporter: false, Required(text), by.Name, now, withheld: kept));
        Raise(new ReporterWrittenTo(breach.Reference, kind), by, now);
    }

    /// <summary>
    /// Puts a file with the case. Where it may be illegal to hold, nothing is taken but an agency's letter: the device stays where it is, for the
    /// police. What a handler gathers belongs to the investigation, and waits for the LADO where they must be told.
    /// </summary>
    /// <param name="receipt">An agency's receipt or letter about a contact on record, which is not gathered and waits for nobody.</param>
    public void Attach(Breach breach, AttachedFile file, bool fromReporter, Actor by, DateTimeOffset now, bool receipt = false)
    {
        ArgumentNullException.ThrowIfNull(breach);
        ArgumentNullException.ThrowIfNull(file);
        if (breach.IllegalContent && !receipt)
            throw new RuleBrokenException(new NeverUploadIllegalContent(fromReporter));
        if (receipt && breach.Contacts.Count == 0)
            throw new RuleBrokenException(new NoContactYet());
        // An agency’s letter may come in, and a picture may not.
        if (breach.IllegalContent && !CaseAttachment.IsLetter(file.Kind))
            throw new RuleBrokenException(new ReceiptAsPdfOrText());
        if (!fromReporter && !receipt)
            breach.CheckInvestigation();
        if (attachments.Count >= MostFiles)
            throw new RuleBrokenException(new TooManyFiles());
        attachments.Add(new CaseAttachment(file, fromReporter, receipt, now));
        Raise(
            new FileAttached(breach.Reference, file.Kind, file.Bytes, file.Fingerprint, file.Scan, receipt),
            fromReporter ? UnnamedReporter.Of(breach.ReportedAs, by) : by, now);
    }

    private static string Required(string? text) =>
        string.IsNullOrWhiteSpace(text) ? throw new RuleBrokenException(new MessageMissing()) : text.Trim();
}

public sealed class CaseMessage
{
    internal CaseMessage(Guid id, bool fromReporter, string text, string? by, DateTimeOffset at, bool withheld = false)
    {
        Id = id;
        FromReporter = fromReporter;
        Text = text;
        By = by;
        At = at;
        Withheld = withheld;
    }

    private CaseMessage()
    {
    }

    public Guid Id { get; private init; }

    public bool FromReporter { get; private init; }

    public string Text { get; private init; } = "";

    /// <summary>Written while the case was kept from the reporter, who does not read it.</summary>
    public bool Withheld { get; private init; }

    /// <summary>The handler's name; never the reporter's.</summary>
    public string? By { get; private init; }

    public DateTimeOffset At { get; private init; }
}
