namespace SafeguardingPortal.Domain.SubjectAccess;

/// <summary>Why something may be held back from somebody who asked for their own data.</summary>
/// <param name="Key">What it is called for good; it is stored with the decision.</param>
/// <param name="When">When it applies, in plain words.</param>
/// <param name="Source">Where the law says so.</param>
public sealed record Exemption(string Key, string Name, string When, string Source)
{
    public static readonly DateOnly CheckedOn = new(2026, 11, 21);

    /// <summary>Those that records of safeguarding meet. None holds for a whole file: each is asked of each piece.</summary>
    public static IReadOnlyList<Exemption> All { get; } =
    [
        new(
            "crime-and-taxation", "Crime and taxation",
            "Telling it would be likely to prejudice the prevention or detection of crime, or the prosecution of somebody, such as by a tip-off",
            "Data Protection Act 2018, schedule 2, part 1, crime and taxation"),
        new(
            "rights-of-others", "Rights of others",
            "It cannot be told without telling about somebody else, who has not agreed, and it is not reasonable without their word",
            "Data Protection Act 2018, schedule 2, part 3, protection of the rights of others"),
        new(
            "serious-harm", "Serious harm",
            "Telling it would be likely to cause serious harm to the health of the person or of somebody else, or it is child abuse data and not in the child\u2019s interest",
            "Data Protection Act 2018, schedule 3, serious harm and child abuse data"),
        new(
            "confidential-reference", "Confidential references", "It is a reference about employment, training or education that was given in confidence",
            "Data Protection Act 2018, schedule 2, part 4, confidential references"),
        new(
            "legal-privilege", "Legal privilege", "It is advice of a lawyer, or was made for a claim or a court",
            "Data Protection Act 2018, schedule 2, part 4, legal professional privilege"),
    ];

    public static Exemption? Find(string? key) => All.FirstOrDefault(one => one.Key == key);
}
