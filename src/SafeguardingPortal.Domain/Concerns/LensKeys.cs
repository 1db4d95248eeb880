using System.Linq.Expressions;
using SafeguardingPortal.Domain.Devices;

namespace SafeguardingPortal.Domain.Concerns;

/// <summary>
/// What concerns have in common, as one word that stands in an address and on a record: a person's id, a kind, a place in capitals.
/// </summary>
public static class LensKeys
{
    public static string Of(Guid personId, ConcernKind kind) => $"{personId}~{kind}";

    /// <summary>The concerns that have this in common; null where the word means nothing under this lens.</summary>
    public static Expression<Func<Concern, bool>>? Matching(ConcernLens lens, string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        switch (lens)
        {
            case ConcernLens.Person when Guid.TryParse(key, out var person):
                return concern => concern.PersonId == person;
            case ConcernLens.PersonAndKind when TryPair(key, out var who, out var what):
                return concern => concern.PersonId == who && concern.Kind == what;
            case ConcernLens.Kind when Enum.TryParse<ConcernKind>(key, out var kind):
                return concern => concern.Kind == kind;
            case ConcernLens.Place:
                return concern => concern.PlaceKey == key;
            case ConcernLens.TimeOfDay when Enum.TryParse<PartOfDay>(key, out var part):
                return concern => concern.PartOfDay == part;
            case ConcernLens.Weekday when Enum.TryParse<DayOfWeek>(key, out var day):
                return concern => concern.Weekday == day;
            case ConcernLens.Device when Enum.TryParse<DeviceKind>(key, out var device):
                return concern => concern.Device == device;
            case ConcernLens.Term:
                return concern => true;
            default:
                return null;
        }
    }

    /// <summary>The person it is about, where concerns about one person are meant.</summary>
    public static Guid? PersonOf(ConcernLens lens, string key)
    {
        if (lens is ConcernLens.Person && Guid.TryParse(key, out var person))
            return person;
        return lens is ConcernLens.PersonAndKind && TryPair(key, out var who, out _) ? who : null;
    }

    private static bool TryPair(string key, out Guid person, out ConcernKind kind)
    {
        kind = default;
        var parts = key.Split('~');
        return Guid.TryParse(parts[0], out person) && parts.Length == 2 && Enum.TryParse(parts[1], out kind);
    }
}
