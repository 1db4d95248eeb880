using SafeguardingPortal.Domain.Policies.Comparing;

namespace SafeguardingPortal.Web.Features.Shared;

/// <summary>The word that stands beside each change, so that neither colour nor line is needed to tell.</summary>
public static class ChangeWords
{
    public static string Word(this ChangeKind kind) => kind switch
    {
        ChangeKind.Same => "Unchanged",
        ChangeKind.Changed => "Changed",
        ChangeKind.Added => "New",
        ChangeKind.Removed => "Removed",
        ChangeKind.MovedHere => "Moved to here",
        ChangeKind.MovedAway => "Moved away from here",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Style(this ChangeKind kind) => kind switch
    {
        ChangeKind.Same => "same",
        ChangeKind.Changed => "changed",
        ChangeKind.Added => "added",
        ChangeKind.Removed => "removed",
        ChangeKind.MovedHere or ChangeKind.MovedAway => "moved",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
