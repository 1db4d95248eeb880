namespace SafeguardingPortal.Web.Features.InspectionPacks.Document;

/// <summary>What a pack says, free of how it is printed. Everything in it is text that may be shown to an inspector.</summary>
/// <param name="Made">The sentence that says when and for whom it was made.</param>
public sealed record PackDocument(
    string Setting,
    string Reference,
    string Made,
    IReadOnlyList<PackFact> Facts,
    IReadOnlyList<PackChapter> Chapters)
{
    /// <summary>Up to three letters for the place of the crest, until the setting sticks its own there.</summary>
    public string Initials => string.Concat(
        Setting.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => char.IsUpper(word[0])).Take(3).Select(word => word[0]));
}

public sealed record PackFact(string Label, string Value);

/// <summary>A chapter starts on a new page and stands in the contents.</summary>
/// <param name="Id">The target of the line in the contents: lower-case letters, digits and hyphens.</param>
public sealed record PackChapter(string Id, string Title, string Lead)
{
    public IReadOnlyList<PackTable> Tables { get; init; } = [];

    public IReadOnlyList<PackPolicyText> Policies { get; init; } = [];
}

/// <param name="Empty">The sentence that stands in its place when there are no rows.</param>
public sealed record PackTable(string Caption, IReadOnlyList<string> Heads, IReadOnlyList<IReadOnlyList<string>> Rows, string Empty)
{
    /// <summary>What a reader must know to read it rightly.</summary>
    public string? Note { get; init; }
}

/// <summary>One policy in force, in full.</summary>
public sealed record PackPolicyText(
    string Id,
    Domain.Policies.PolicyDocument Text,
    string Title,
    IReadOnlyList<PackFact> Control,
    PackAdoption? Adoption);

/// <summary>How it was adopted, with the place to sign.</summary>
public sealed record PackAdoption(string Sentence, string? Name, string? Role, string? On);
