namespace SafeguardingPortal.Domain.Breaches.Work;

public static class CaseWorkWords
{
    public static string Label(this CaseTaskKind kind) => kind switch
    {
        CaseTaskKind.Step => "A step of the case",
        CaseTaskKind.FromAdvice => "Follows from advice",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Label(this EntryKind kind) => kind switch
    {
        EntryKind.Interview => "Interview",
        EntryKind.Evidence => "Evidence",
        EntryKind.Decision => "Decision",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Label(this SuspensionChoice choice) => choice switch
    {
        SuspensionChoice.NoChange => "No change to their work",
        SuspensionChoice.Supervised => "Supervised",
        SuspensionChoice.OtherDuties => "Other duties, away from children",
        SuspensionChoice.OtherPlace => "Another place",
        SuspensionChoice.AgreedLeave => "Agreed leave",
        SuspensionChoice.Suspended => "Suspended",
        _ => throw new ArgumentOutOfRangeException(nameof(choice)),
    };
}
