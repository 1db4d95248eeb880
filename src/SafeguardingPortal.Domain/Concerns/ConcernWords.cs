using SafeguardingPortal.Domain.Settings;

namespace SafeguardingPortal.Domain.Concerns;

/// <summary>The words people see, in one place.</summary>
public static class ConcernWords
{
    public static string Label(this ConcernKind kind, Terms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return kind switch
        {
            ConcernKind.PhotoOnPersonalDevice => $"A photo of a {terms.Child} on a personal device",
            ConcernKind.DeviceInRestrictedTime => $"A device in use in {terms.RestrictedTime}",
            ConcernKind.TooFamiliar => $"Too familiar with a {terms.Child}",
            ConcernKind.Favouritism => $"A {terms.Child} treated as a favourite",
            ConcernKind.AloneOutOfSight => $"Alone with a {terms.Child}, out of sight",
            ConcernKind.ContactOutsideWork => "Contact with a family outside work",
            ConcernKind.ImproperLanguage => "Humiliating, sexual or rough language",
            ConcernKind.SocialMedia => "Something on social media",
            ConcernKind.Other => "Something else",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
    }

    public static string Label(this ConcernState state) => state switch
    {
        ConcernState.Recorded => "Not dealt with yet",
        ConcernState.DealtWith => "Dealt with",
        ConcernState.BecameCase => "Became a case",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static string Label(this PartOfDay part) => part switch
    {
        PartOfDay.NotKnown => "Time not known",
        PartOfDay.Arrival => "Before 9 am",
        PartOfDay.Morning => "9 am to noon",
        PartOfDay.Midday => "Noon to 1.30 pm",
        PartOfDay.Afternoon => "1.30 pm to 3.30 pm",
        PartOfDay.GoingHome => "From 3.30 pm",
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };

    public static string Label(this ConcernLens lens) => lens switch
    {
        ConcernLens.Person => "Person",
        ConcernLens.PersonAndKind => "Person and kind",
        ConcernLens.Kind => "Kind",
        ConcernLens.Place => "Place",
        ConcernLens.TimeOfDay => "Time of day",
        ConcernLens.Weekday => "Weekday",
        ConcernLens.Device => "Device",
        ConcernLens.Term => "Term",
        _ => throw new ArgumentOutOfRangeException(nameof(lens)),
    };

    public static string Label(this ConsiderationDecision decision) => decision switch
    {
        ConsiderationDecision.NoFurtherAction => "No further action",
        ConsiderationDecision.Conduct => "Conduct",
        ConsiderationDecision.Allegation => "Allegation: a case is opened",
        _ => throw new ArgumentOutOfRangeException(nameof(decision)),
    };
}
