using SafeguardingPortal.Domain.Training;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Training;

/// <summary>How a standing is shown: always a word, with its colour and its date.</summary>
internal static class StandingDisplay
{
    /// <summary>The kind of status tag.</summary>
    public static string Kind(this TrainingStanding standing) => standing.State switch
    {
        _ when standing.IsLate => "overdue",
        Standing.NotNeeded => "quiet",
        Standing.Current => "kept",
        Standing.DueIn90 => "info",
        Standing.DueIn60 or Standing.DueIn30 or Standing.NotYetHeld or Standing.Expired => "due",
        _ => throw new ArgumentOutOfRangeException(nameof(standing)),
    };

    /// <summary>The date that goes with the word; empty where there is none.</summary>
    public static string Date(this TrainingStanding standing) => standing switch
    {
        { State: Standing.NotYetHeld, DueOn: { } due } => $"attend by {Words.Date(due)}",
        { State: Standing.Expired, LastDay: { } last } => $"held until {Words.Date(last)}",
        { LastDay: { } last } => $"holds until {Words.Date(last)}",
        { AttendedOn: { } attended } => $"since {Words.Date(attended)}",
        _ => "",
    };
}
