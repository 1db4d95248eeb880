using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Concerns;

/// <summary>The report that concerns become together. It names them by number; what they say stays with them.</summary>
public static class CaseFromConcerns
{
    public static BreachReport Report(IReadOnlyCollection<Concern> concerns, string because, Actor by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(concerns);
        ArgumentNullException.ThrowIfNull(by);
        if (concerns.Count == 0)
            throw new RuleBrokenException(new NothingToConsider());
        if (string.IsNullOrWhiteSpace(because))
            throw new RuleBrokenException(new BecauseMissing());
        if (concerns.All(concern => concern.BecameCaseId is not null))
            throw new RuleBrokenException(new ConcernsAreInACase());

        var categories = concerns.Select(concern => CategoryOf(concern.Kind)).Distinct().ToList();
        var places = concerns.Select(concern => concern.PlaceKey).Distinct().ToList();
        var numbers = string.Join(", ", concerns.Select(concern => concern.Reference).Order(StringComparer.Ordinal));
        return new BreachReport(
            categories.Count == 1 ? categories[0] : BreachCategory.Other,
            $"Low-level concerns {numbers}, considered together on {London.Date(now).ToString("d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture)} by {by.Name}, because {because.Trim()}",
            OccurredAt: null,
            places.Count == 1 ? concerns.First().Where : null,
            Child: null,
            ImmediateDanger: false,
            IllegalContent: false);
    }

    /// <summary>Whoever must not see one of the concerns is kept out of the case that they become.</summary>
    public static void KeepOut(
        Breach opened, IReadOnlyCollection<Concern> concerns, Func<Guid> newId, IReadOnlyCollection<PersonInRoles> people, Actor by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(opened);
        ArgumentNullException.ThrowIfNull(concerns);
        ArgumentNullException.ThrowIfNull(newId);
        foreach (var person in concerns.SelectMany(concern => concern.HiddenFrom()).Distinct().Where(person => !opened.IsKeptFrom(person)).ToList())
        {
            opened.DeclareConflict(
                newId(), person, ConflictKind.OtherConflict, people, "Kept from a concern that the case was opened from", by, now);
        }
    }

    private static BreachCategory CategoryOf(ConcernKind kind) => kind switch
    {
        ConcernKind.PhotoOnPersonalDevice => BreachCategory.ImageOfChild,
        ConcernKind.DeviceInRestrictedTime => BreachCategory.DeviceInRestrictedTime,
        ConcernKind.ContactOutsideWork => BreachCategory.ContactWithFamily,
        ConcernKind.ImproperLanguage => BreachCategory.AbusiveMessage,
        ConcernKind.SocialMedia => BreachCategory.SocialMediaPost,
        ConcernKind.TooFamiliar or ConcernKind.Favouritism or ConcernKind.AloneOutOfSight or ConcernKind.Other => BreachCategory.Other,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
