namespace SafeguardingPortal.Domain.LeaderReports;

/// <summary>One line of the log: to whom a report was given, on which day and how.</summary>
public sealed class ReportRecipient
{
    internal ReportRecipient(Guid id, Guid? personId, string name, Giving giving)
    {
        (Id, PersonId, Name) = (id, personId, name);
        (GivenOn, How) = (giving.On!.Value, giving.How!.Value);
        Minutes = string.IsNullOrWhiteSpace(giving.Minutes) ? null : giving.Minutes.Trim();
    }

    private ReportRecipient()
    {
    }

    public Guid Id { get; private init; }

    /// <summary>Null for those named in words, such as the committee.</summary>
    public Guid? PersonId { get; private init; }

    public string Name { get; private init; } = "";

    /// <summary>A London date.</summary>
    public DateOnly GivenOn { get; private init; }

    public HandedOver How { get; private init; }

    /// <summary>Where the minutes of the meeting say so.</summary>
    public string? Minutes { get; private init; }

    /// <summary>Is asked to confirm here that they read it.</summary>
    public bool IsAsked => PersonId is not null && How is HandedOver.InPortal;
}

/// <summary>Giving a report to some people, at once and in the same way.</summary>
/// <param name="On">The London date.</param>
/// <param name="Others">Those who are no people of the setting, in words.</param>
public sealed record Giving(
    DateOnly? On, HandedOver? How, string? Minutes, IReadOnlyList<GivenPerson> People, IReadOnlyList<string> Others)
{
    public string InWords() => string.Join(", ", [.. People.Select(person => person.Name), .. Others]);
}

public sealed record GivenPerson(Guid Id, string Name);
