using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.FindCases;

/// <summary>What is looked for; whatever is empty does not narrow it. Days are London days on which the report was made, the last one included.</summary>
public sealed class CaseSearch
{
    public string? Reference { get; set; }

    public BreachCategory? Category { get; set; }

    public BreachState? State { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    /// <summary>Somebody of the setting whom it is about.</summary>
    public Guid? Person { get; set; }

    internal IQueryable<Breach> In(IQueryable<Breach> cases)
    {
        if (!string.IsNullOrWhiteSpace(Reference))
        {
            // By its beginning, which the index on references answers however many cases there are.
            var beginning = Reference.Trim().ToUpperInvariant();
            cases = cases.Where(breach => breach.Reference.StartsWith(beginning));
        }

        if (Category is { } category)
            cases = cases.Where(breach => breach.Category == category);
        if (State is { } state)
            cases = cases.Where(breach => breach.State == state);
        if (From is { } from)
        {
            var begin = SchoolClock.FromLondon(from.ToDateTime(TimeOnly.MinValue));
            cases = cases.Where(breach => breach.ReportedAt >= begin);
        }

        if (To is { } to && to < DateOnly.MaxValue)
        {
            var end = SchoolClock.FromLondon(to.AddDays(1).ToDateTime(TimeOnly.MinValue));
            cases = cases.Where(breach => breach.ReportedAt < end);
        }

        if (Person is { } person)
            cases = cases.Where(breach => breach.Subjects.Any(subject => subject.PersonId == person));
        return cases;
    }
}
