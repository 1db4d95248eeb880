using SafeguardingPortal.Domain.Policies.Promises;

namespace SafeguardingPortal.Domain.Policies;

/// <summary>One line of a version's key details, as a row.</summary>
public sealed class VersionKeyDetail
{
    internal VersionKeyDetail(Guid id, int order, KeyDetail detail)
    {
        Id = id;
        Order = order;
        Label = detail.Label;
        Value = detail.Value;
        HasColon = detail.HasColon;
    }

    private VersionKeyDetail()
    {
    }

    public Guid Id { get; private init; }

    public int Order { get; private init; }

    public string Label { get; private init; } = "";

    public string Value { get; private init; } = "";

    public bool HasColon { get; private init; }

    internal KeyDetail ToDetail() => new(Label, Value) { HasColon = HasColon };
}

/// <summary>A link to a companion policy or document, as a row.</summary>
public sealed class VersionLink
{
    internal VersionLink(Guid id, int order, string text)
    {
        Id = id;
        Order = order;
        Text = text;
    }

    private VersionLink()
    {
    }

    public Guid Id { get; private init; }

    public int Order { get; private init; }

    public string Text { get; private init; } = "";
}

/// <summary>A section of a version, as a row with its clauses. Level 0 holds the paragraphs that stand before the first section.</summary>
public sealed class VersionSection
{
    private readonly List<VersionClause> clauses = [];

    internal VersionSection(Guid id, int order, PolicySection section, Func<Guid> newId)
    {
        Id = id;
        Order = order;
        Number = section.Number;
        Heading = section.Heading;
        Level = section.Level;
        clauses.AddRange(section.Clauses.Select((clause, index) => new VersionClause(newId(), index, clause)));
    }

    private VersionSection()
    {
    }

    public Guid Id { get; private init; }

    public int Order { get; private set; }

    public string Number { get; private set; } = "";

    public string Heading { get; private set; } = "";

    public int Level { get; private set; }

    /// <summary>Counts the changes of this section alone, so that two people may change two sections at once.</summary>
    public int Edition { get; private set; }

    public IReadOnlyList<VersionClause> Clauses => clauses;

    /// <summary>Takes over another text; where it is the same nothing changes.</summary>
    internal void Replace(PolicySection section, Func<Guid> newId)
    {
        var before = ToSection();
        if ((before.Number, before.Heading, before.Level) == (section.Number, section.Heading, section.Level)
            && before.Clauses.SequenceEqual(section.Clauses))
        {
            return;
        }

        Number = section.Number;
        Heading = section.Heading;
        Level = section.Level;
        clauses.Clear();
        clauses.AddRange(section.Clauses.Select((clause, index) => new VersionClause(newId(), index, clause)));
        Edition++;
    }

    internal void MoveTo(int order) => Order = order;

    internal PolicySection ToSection() =>
        new(Number, Heading, Level, [.. clauses.OrderBy(clause => clause.Order).Select(clause => clause.ToClause())]);
}

/// <summary>A clause of a section, as a row.</summary>
public sealed class VersionClause
{
    internal VersionClause(Guid id, int order, PolicyClause clause)
    {
        Id = id;
        Order = order;
        Number = clause.Number;
        Bullet = clause.Bullet;
        Level = clause.Level;
        Text = clause.Text;
        Key = ClauseKey.Of(clause.Text);
    }

    private VersionClause()
    {
    }

    public Guid Id { get; private init; }

    public int Order { get; private init; }

    public string Number { get; private init; } = "";

    public string Bullet { get; private init; } = "";

    public int Level { get; private init; }

    public string Text { get; private init; } = "";

    /// <summary>Finds the promise made by these words; see <see cref="ClauseKey"/>.</summary>
    public string Key { get; private init; } = "";

    internal PolicyClause ToClause() => new(Number, Bullet, Level, Text);
}

/// <summary>Someone who started or changed a version's text.</summary>
public sealed class VersionAuthor
{
    internal VersionAuthor(Guid id, Guid personId, string name)
    {
        Id = id;
        PersonId = personId;
        Name = name;
    }

    private VersionAuthor()
    {
    }

    public Guid Id { get; private init; }

    public Guid PersonId { get; private init; }

    public string Name { get; private init; } = "";
}

/// <summary>What a merge field stood for when the text was fixed.</summary>
public sealed class VersionWord
{
    /// <summary>In characters.</summary>
    public const int MaxFieldLength = 60;

    internal VersionWord(Guid id, string field, string value)
    {
        Id = id;
        Field = field;
        Value = value;
    }

    private VersionWord()
    {
    }

    public Guid Id { get; private init; }

    public string Field { get; private init; } = "";

    public string Value { get; private init; } = "";
}
