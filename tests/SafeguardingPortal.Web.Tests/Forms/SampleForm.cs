namespace SafeguardingPortal.Web.Tests.Forms;

/// <summary>A page and form with one property of each kind, in the order in which a person would read them.</summary>
public sealed class SamplePage
{
    public SampleForm Form { get; init; } = new();
}

public sealed class SampleForm
{
    public int Version { get; set; }

    public string? What { get; set; }

    public DateOnly? Day { get; set; }

    public TimeOnly? At { get; set; }

    public DateTime? Moment { get; set; }

    public string? About { get; set; }

    public IReadOnlyList<string>? Devices { get; set; }

    public bool Agreed { get; set; }
}
