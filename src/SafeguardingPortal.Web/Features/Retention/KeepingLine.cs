using SafeguardingPortal.Domain.Retention;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Retention;

/// <summary>How a record's keeping stands, as a word with its colour.</summary>
internal static class KeepingLine
{
    public static (string Kind, string Word) Status(KeepingState state, bool onHold, DateOnly? until, DateOnly today, bool waitsForPensionAge = false) => (state, onHold, until) switch
    {
        (KeepingState.Disposed, _, _) => ("quiet", "Disposed of"),
        (KeepingState.DisposalAsked, _, _) => ("due", "Disposal asked for"),
        (_, true, _) => ("info", "On hold"),
        (_, _, null) when waitsForPensionAge => ("due", "A date is missing"),
        (_, _, null) => ("quiet", "Kept"),
        (_, _, { } day) when day < today => ("due", "Decide now"),
        (_, _, { } day) => ("kept", $"Kept until {Words.Date(day)}"),
    };

    public static string Label(this RecordKind kind) => kind is RecordKind.Case ? "Case" : "Low-level concern";

    public static string PathOf(RecordKind kind, Guid id) => kind is RecordKind.Case ? $"/breaches/{id}" : $"/concerns/{id}";
}
