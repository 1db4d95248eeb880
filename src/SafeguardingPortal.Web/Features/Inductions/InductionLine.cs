using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Inductions;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Inductions;

/// <summary>One induction in a list.</summary>
/// <param name="Signed">How many points both have signed.</param>
/// <param name="Late">How many points are not signed by both although their day has passed.</param>
public sealed record InductionLine(
    Guid Id, Guid PersonId, string Person, PersonCategory Category, DateOnly StartedOn, string Inductor, int Points, int Signed, int Late,
    DateOnly? NextDueOn, DateOnly? DoneOn)
{
    public string Kind => DoneOn is not null ? "kept" : Late > 0 ? "overdue" : "due";

    public string Word => DoneOn is { } done ? $"Done {Words.Date(done)}"
        : Late > 0 ? $"{Words.Count(Late, "point")} late"
        : $"Next by {Words.Date(NextDueOn!.Value)}";
}

internal static class InductionLines
{
    /// <summary>These inductions with the names that belong to them, and what is late today.</summary>
    public static IQueryable<InductionLine> Lines(this PortalDbContext db, IQueryable<Induction> inductions, DateOnly today) =>
        from induction in inductions
        join person in db.People on induction.PersonId equals person.Id
        join inductor in db.People on induction.InductorId equals inductor.Id
        orderby induction.NextDueOn == null, induction.NextDueOn, person.SearchName, induction.Id
        select new InductionLine(
            induction.Id, person.Id, person.Name, person.Category, induction.StartedOn, inductor.Name, induction.Steps.Count,
            induction.Steps.Count(step => step.PersonSignedAt != null && step.InductorSignedAt != null),
            induction.Steps.Count(step => (step.PersonSignedAt == null || step.InductorSignedAt == null) && step.DueOn < today),
            induction.NextDueOn, induction.DoneOn);
}
