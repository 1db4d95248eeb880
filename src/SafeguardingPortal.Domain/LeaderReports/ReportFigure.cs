namespace SafeguardingPortal.Domain.LeaderReports;

/// <summary>One figure as it was worked out, in words that no longer change.</summary>
/// <param name="Value">So coarse that it points to nobody: see <see cref="Figures.SmallNumbers"/>.</param>
/// <param name="Before">What the report on the time before said; null where it said nothing, or not to the same readers.</param>
/// <param name="OfCases">It counts cases, concerns or needs: shown to those alone who were left out when it was counted.</param>
public sealed record FigureLine(string Heading, string Label, string Value, string? Before, bool OfCases);

/// <summary>A figure of a report that was given.</summary>
public sealed class ReportFigure
{
    internal ReportFigure(Guid id, int order, FigureLine line) =>
        (Id, Order, Heading, Label, Value, Before, OfCases) = (id, order, line.Heading, line.Label, line.Value, line.Before, line.OfCases);

    private ReportFigure()
    {
    }

    public Guid Id { get; private init; }

    public int Order { get; private init; }

    public string Heading { get; private init; } = "";

    public string Label { get; private init; } = "";

    public string Value { get; private init; } = "";

    public string? Before { get; private init; }

    public bool OfCases { get; private init; }

    public FigureLine Line => new(Heading, Label, Value, Before, OfCases);
}

/// <summary>Somebody whose cases were left out when the figures were worked out, because they could read them.</summary>
public sealed class FigureReader
{
    internal FigureReader(Guid id, Guid personId) => (Id, PersonId) = (id, personId);

    private FigureReader()
    {
    }

    public Guid Id { get; private init; }

    public Guid PersonId { get; private init; }
}
