using SafeguardingPortal.Domain.Policies.Text;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Policies;

// The text and who wrote it. It may change while it is written or consulted on, and never after.
public sealed partial class PolicyVersion
{
    private readonly List<VersionKeyDetail> keyDetails = [];
    private readonly List<VersionSection> sections = [];
    private readonly List<VersionLink> links = [];
    private readonly List<VersionAuthor> authors = [];
    private readonly List<VersionWord> words = [];

    /// <summary>The organisation's name where it is printed above the title.</summary>
    public string? Organisation { get; private set; }

    public string? KeyDetailsHeading { get; private set; }

    /// <summary>The adoption block at the end of the text, one line each; <see cref="Adoption"/> is what the portal recorded.</summary>
    public string? AdoptionBlock { get; private set; }

    /// <summary>How often what stands before the first section has been changed; see <see cref="VersionSection.Edition"/>.</summary>
    public int FrontEdition { get; private set; }

    public IReadOnlyList<VersionKeyDetail> KeyDetails => keyDetails;

    public IReadOnlyList<VersionSection> Sections => sections;

    public IReadOnlyList<VersionLink> Links => links;

    /// <summary>Everyone who started or changed this text.</summary>
    public IReadOnlyList<VersionAuthor> Authors => authors;

    /// <summary>What the setting's merge fields stood for when the text was fixed; none while it is written.</summary>
    public IReadOnlyList<VersionWord> Words => words;

    /// <summary>Whether the text may still be changed.</summary>
    public bool IsBeingWritten => State is PolicyVersionState.Draft or PolicyVersionState.InConsultation;

    /// <summary>The sections in their order, without the paragraphs that stand before the first.</summary>
    public IReadOnlyList<VersionSection> SectionsInOrder() => [.. sections.Where(row => row.Level > 0).OrderBy(row => row.Order)];

    /// <summary>The text as it reads, for checking, comparing, printing and exporting; while it is written, with its fields.</summary>
    public PolicyDocument ToDocument() =>
        words.Count == 0 ? Written() : Written().With(words.ToDictionary(word => word.Field, word => word.Value));

    /// <summary>The text as its authors wrote it, with the setting's words as fields: what the next version starts from.</summary>
    public PolicyDocument Written() => new(
        Title,
        [.. keyDetails.OrderBy(row => row.Order).Select(row => row.ToDetail())],
        [.. SectionsInOrder().Select(row => row.ToSection())],
        [.. links.OrderBy(row => row.Order).Select(row => row.Text)])
    {
        Organisation = Organisation,
        KeyDetailsHeading = KeyDetailsHeading,
        Preamble = [.. sections.Where(row => row.Level == 0).SelectMany(row => row.ToSection().Clauses)],
        Adoption = AdoptionBlock?.Split('\n') ?? [],
    };

    /// <summary>Replaces the whole text of a draft. Sections that stay as they were keep their identity.</summary>
    /// <param name="newId">Gives the identifiers of the rows.</param>
    public void Rewrite(PolicyDocument text, DateOnly? writtenOn, Func<Guid> newId, Actor by, DateTimeOffset now)
    {
        GuardWriting();
        if (string.IsNullOrWhiteSpace(text.Title))
            throw new RuleBrokenException(new PolicyTitleMissing());
        if (text.Title.Trim().Length > Policy.MaxTitleLength)
            throw new RuleBrokenException(new PolicyTitleTooLong());

        var before = PolicyFingerprint.Of(Written());
        Fill(text, newId);
        WrittenOn = writtenOn;
        NoteAuthor(newId, by);
        Raise(new PolicyDraftRewritten(PolicyId, Number, before, PolicyFingerprint.Of(Written())), by, now);
    }

    /// <summary>Replaces one section by these: usually one, none to take it out, several where headings were added.</summary>
    /// <param name="linked">The policies that the whole text lists afterwards.</param>
    public void RewriteSection(
        Guid sectionId, IReadOnlyList<PolicySection> parts, IReadOnlyList<string> linked, Func<Guid> newId, Actor by, DateTimeOffset now)
    {
        GuardWriting();
        var ordered = SectionsInOrder().ToList();
        var at = ordered.FindIndex(row => row.Id == sectionId);
        if (at < 0)
            throw new RuleBrokenException(new NoSuchSection());

        var section = ordered[at];
        List<VersionSection> stand = [.. parts.Select((part, index) => index == 0 ? section : new VersionSection(newId(), 0, part, newId))];
        if (parts.Count > 0)
            section.Replace(parts[0], newId);
        else
            sections.Remove(section);
        sections.AddRange(stand.Skip(1));
        ordered.RemoveAt(at);
        ordered.InsertRange(at, stand);
        for (var index = 0; index < ordered.Count; index++)
            ordered[index].MoveTo(index);
        SetLinks(linked, newId);
        NoteAuthor(newId, by);
        Raise(new PolicySectionRewritten(PolicyId, Number, $"{section.Number} {section.Heading}".Trim()), by, now);
    }

    /// <summary>Replaces what stands before the first section: title, key details and opening paragraphs.</summary>
    public void RewriteFront(PolicyDocument front, Func<Guid> newId, Actor by, DateTimeOffset now)
    {
        GuardWriting();
        if (string.IsNullOrWhiteSpace(front.Title))
            throw new RuleBrokenException(new PolicyTitleMissing("Text"));
        if (front.Title.Trim().Length > Policy.MaxTitleLength)
            throw new RuleBrokenException(new PolicyTitleTooLong("Text"));

        SetFront(front, newId);
        FrontEdition++;
        NoteAuthor(newId, by);
        Raise(new PolicySectionRewritten(PolicyId, Number, "Title and key details"), by, now);
    }

    private void GuardWriting()
    {
        if (State is PolicyVersionState.AwaitingApproval or PolicyVersionState.Approved)
            throw new RuleBrokenException(new TextIsFixed());
        if (!IsBeingWritten)
            throw new RuleBrokenException(new NoSuchDraft());
    }

    private void Fill(PolicyDocument text, Func<Guid> newId)
    {
        var front = PolicyFingerprint.Of(Written() with { Sections = [], Links = [] });
        SetFront(text, newId);
        if (PolicyFingerprint.Of(Written() with { Sections = [], Links = [] }) != front)
            FrontEdition++;
        AdoptionBlock = text.Adoption.Count == 0 ? null : string.Join('\n', text.Adoption);
        SetSections(text.Sections, newId);
        SetLinks(text.Links, newId);
    }

    private void SetFront(PolicyDocument text, Func<Guid> newId)
    {
        if (!string.IsNullOrWhiteSpace(text.Title))
            Title = text.Title.Trim();
        Organisation = text.Organisation;
        KeyDetailsHeading = text.KeyDetailsHeading;
        keyDetails.Clear();
        keyDetails.AddRange(text.KeyDetails.Select((detail, index) => new VersionKeyDetail(newId(), index, detail)));
        sections.RemoveAll(row => row.Level == 0);
        if (text.Preamble.Count > 0)
            sections.Add(new VersionSection(newId(), -1, new PolicySection("", "", 0, text.Preamble), newId));
    }

    // A section is the same one as before where its number and heading are: whoever has it open goes on with it.
    private void SetSections(IReadOnlyList<PolicySection> parts, Func<Guid> newId)
    {
        var left = SectionsInOrder().ToList();
        for (var index = 0; index < parts.Count; index++)
        {
            var part = parts[index];
            var known = left.Find(row => row.Number == part.Number && row.Heading == part.Heading);
            if (known is null)
            {
                sections.Add(new VersionSection(newId(), index, part, newId));
                continue;
            }

            left.Remove(known);
            known.Replace(part, newId);
            known.MoveTo(index);
        }

        sections.RemoveAll(left.Contains);
    }

    private void SetLinks(IReadOnlyList<string> texts, Func<Guid> newId)
    {
        if (links.OrderBy(link => link.Order).Select(link => link.Text).SequenceEqual(texts))
            return;
        links.Clear();
        links.AddRange(texts.Select((link, index) => new VersionLink(newId(), index, link)));
    }

    private void NoteAuthor(Func<Guid> newId, Actor by)
    {
        if (by != Actor.Portal && authors.All(author => author.PersonId != by.PersonId))
            authors.Add(new VersionAuthor(newId(), by.PersonId, by.Name));
    }

    /// <summary>From now on the text reads the same for ever, whatever the setting's words become.</summary>
    private void FixWords(IReadOnlyDictionary<string, string> values, Func<Guid> newId)
    {
        var used = MergeFields.In(Written());
        var missing = used.Where(field => !values.TryGetValue(field, out var value) || string.IsNullOrWhiteSpace(value)).ToList();
        if (missing.Count > 0)
            throw new RuleBrokenException(new FieldsWithoutWords(string.Join(", ", missing)));

        words.Clear();
        words.AddRange(used.Select(field => new VersionWord(newId(), field, values[field])));
    }
}
