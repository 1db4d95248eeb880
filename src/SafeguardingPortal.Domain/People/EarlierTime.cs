namespace SafeguardingPortal.Domain.People;

/// <summary>A time in which somebody worked here before they left and came back. Dates are London dates, both inclusive.</summary>
public sealed class EarlierTime
{
    internal EarlierTime(Guid id, DateOnly from, DateOnly to)
    {
        Id = id;
        From = from;
        To = to;
    }

    private EarlierTime()
    {
    }

    public Guid Id { get; private init; }

    public DateOnly From { get; private init; }

    public DateOnly To { get; private init; }
}
