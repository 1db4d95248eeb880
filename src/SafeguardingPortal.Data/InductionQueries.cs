using SafeguardingPortal.Domain.People;

namespace SafeguardingPortal.Data;

public static class InductionQueries
{
    // Whoever has been here longer found their way in before the portal did.
    private const int NewForDays = 120;

    /// <summary>Who works here and has no induction for this time: somebody who came back is shown round anew.</summary>
    public static IQueryable<StaffMember> NotShownRound(this PortalDbContext db, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.WorkingOn(today).Where(person =>
            !db.Inductions.Any(induction => induction.PersonId == person.Id && induction.StartedOn == person.StartedOn));
    }

    /// <summary>Who came lately, whose category has an induction list, and who has no induction.</summary>
    public static IQueryable<StaffMember> WithoutInduction(this PortalDbContext db, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(db);
        var since = today.AddDays(-NewForDays);
        return db.NotShownRound(today).Where(person => person.StartedOn >= since && db.InductionLists.Any(list => list.Category == person.Category));
    }
}
