using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Policies;

/// <summary>How a version was adopted (C036–C039). Which record is needed follows the setting's <see cref="AdoptionMode"/>.</summary>
public sealed record Adoption
{
    public AdoptionKind Kind { get; private init; }

    /// <summary>Who adopted it: "Governing body", "Parent management committee".</summary>
    public string? Body { get; private init; }

    /// <summary>The London date of the decision; where none was recorded, since when the text is said to have been in force.</summary>
    public DateOnly? On { get; private init; }

    public string? MinuteReference { get; private init; }

    /// <summary>The printed name beside the signature.</summary>
    public string? SignatoryName { get; private init; }

    public string? SignatoryRole { get; private init; }

    /// <summary>The setting adopts policies without a sign-off block.</summary>
    public static Adoption None { get; } = new();

    /// <summary>A text that was in force before it came into the portal, whose adoption nobody wrote down.</summary>
    /// <param name="inForceSince">Since when, as far as people remember; the portal's own record begins with its publication.</param>
    public static Adoption NotRecorded(DateOnly? inForceSince) => new() { Kind = AdoptionKind.NotRecorded, On = inForceSince };

    public static Adoption RatifiedByBody(string? body, DateOnly? on, string? minuteReference) => new()
    {
        Kind = AdoptionKind.RatifiedByBody,
        Body = Required(body, "AdoptedBy", "Enter the body that ratified this version."),
        On = on ?? throw new RuleBrokenException(new AdoptionIncomplete("AdoptedOn", "Enter the date it was ratified.")),
        MinuteReference = string.IsNullOrWhiteSpace(minuteReference) ? null : minuteReference.Trim(),
    };

    public static Adoption AdoptedAtMeeting(string? body, DateOnly? on, string? signatoryName, string? signatoryRole) => new()
    {
        Kind = AdoptionKind.AdoptedAtMeeting,
        Body = Required(body, "AdoptedBy", "Enter whose meeting adopted this version."),
        On = on ?? throw new RuleBrokenException(new AdoptionIncomplete("AdoptedOn", "Enter the date of the meeting.")),
        SignatoryName = Required(signatoryName, "SignatoryName", "Enter the printed name of the person who signed."),
        SignatoryRole = Required(signatoryRole, "SignatoryRole", "Enter the role of the person who signed."),
    };

    /// <summary>One sentence for pages and packs, without a full stop.</summary>
    public string Sentence() => Kind switch
    {
        AdoptionKind.None => "This setting adopts its policies without a sign-off block",
        AdoptionKind.NotRecorded => "Adoption not recorded" + (On is null ? "" : "; first in force, as people remember it"),
        AdoptionKind.RatifiedByBody => $"Ratified by {Body}" + (MinuteReference is null ? "" : $", minute {MinuteReference}"),
        AdoptionKind.AdoptedAtMeeting => $"Adopted at a meeting of {Body}, signed by {SignatoryName}, {SignatoryRole}",
        _ => throw new InvalidOperationException($"Unknown kind of adoption {Kind}."),
    };

    internal void CheckAgainst(AdoptionMode mode, DateOnly today)
    {
        var asked = mode switch
        {
            AdoptionMode.None => AdoptionKind.None,
            AdoptionMode.RatifiedByBody => AdoptionKind.RatifiedByBody,
            AdoptionMode.AdoptedAtMeeting => AdoptionKind.AdoptedAtMeeting,
            _ => throw new ArgumentOutOfRangeException(nameof(mode)),
        };
        if (Kind != asked)
            throw new RuleBrokenException(new AdoptionRecordMissing());
        if (On > today)
            throw new RuleBrokenException(new AdoptionInTheFuture());
    }

    private static string Required(string? value, string field, string message) =>
        string.IsNullOrWhiteSpace(value) ? throw new RuleBrokenException(new AdoptionIncomplete(field, message)) : value.Trim();
}

public enum AdoptionKind
{
    None,
    RatifiedByBody,
    AdoptedAtMeeting,
    NotRecorded,
}
