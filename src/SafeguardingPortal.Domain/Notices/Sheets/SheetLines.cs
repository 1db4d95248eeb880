using SafeguardingPortal.Domain.Access;

namespace SafeguardingPortal.Domain.Notices.Sheets;

/// <summary>Lines that the poster and the leaflet have in common.</summary>
internal static class SheetLines
{
    private static readonly Role[] Told = [Role.Dsl, Role.DeputyDsl, Role.Manager];

    public static string What(SheetFacts facts) =>
        "Phones, watches, tablets, laptops, and anything else that calls, records or takes pictures."
        + (facts.Worn.Count == 0 ? "" : $" May be worn or kept: {string.Join(", ", facts.Worn)}.")
        + (facts.Outside.Count == 0 ? "" : $" Please leave outside: {string.Join(", ", facts.Outside)}.");

    public static string NoPictures(SheetFacts facts) =>
        $"No pictures, film or sound of any {facts.Terms.Child}, except with the setting’s own devices.";

    public static string Storage(SheetFacts facts) =>
        facts.Places.Count == 0 ? "the place that the office shows you" : string.Join(" or ", facts.Places);

    /// <summary>Each person once, with the roles, and who is told of a report about one of them (C045, C070).</summary>
    public static IEnumerable<string> WhomToTell(SheetFacts facts)
    {
        var told = facts.Holders.Where(holder => Told.Contains(holder.Role)).OrderBy(holder => Array.IndexOf(Told, holder.Role))
            .GroupBy(holder => holder.Name).ToList();
        foreach (var person in told)
            yield return $"{person.Key}, {string.Join(" and ", person.Select(holder => InASentence(holder.Role, facts)))}";
        if (told.Count == 0)
            yield return $"The {facts.Terms.LeaderTitle}: ask at the office.";

        var chairs = facts.Holders.Where(holder => holder.Role == Role.Chair && told.All(person => person.Key != holder.Name))
            .Select(holder => holder.Name).ToList();
        if (told.Count > 0 && chairs.Count > 0)
            yield return $"About one of them: {string.Join(" or ", chairs)}, {facts.Terms.ChairTitle}";
    }

    private static string InASentence(Role role, SheetFacts facts) =>
        role is Role.Dsl or Role.DeputyDsl ? role.Label() : role.Title(facts.Terms);
}
