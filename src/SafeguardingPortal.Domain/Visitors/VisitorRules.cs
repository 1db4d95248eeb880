namespace SafeguardingPortal.Domain.Visitors;

/// <summary>What visitors may do with their devices, by what they come for.</summary>
public static class VisitorRules
{
    /// <summary>Volunteers who work with children store their phones with those of staff (C114).</summary>
    public static bool StoresLikeStaff(VisitorCategory category, bool worksWithChildren) =>
        category == VisitorCategory.Volunteer && worksWithChildren;

    /// <summary>Whoever comes often enough meets the acceptable use policy and not only the short rules (C061).</summary>
    /// <param name="earlierVisits">Visits of the same person in the last twelve months.</param>
    /// <param name="regularFrom">From which visit on somebody counts as regular; set by each setting.</param>
    public static bool IsRegular(int earlierVisits, int regularFrom) => earlierVisits + 1 >= regularFrom;

    /// <summary>The rules in short, as they are read before coming in (C096, C112, C113).</summary>
    public static IReadOnlyList<string> InShort(VisitorCategory category, bool worksWithChildren) =>
        StoresLikeStaff(category, worksWithChildren)
            ?
            [
                "Phones and watches are stored with those of staff before you go to the children.",
                "Nobody takes pictures or sound of a child, except with the setting’s own devices.",
            ]
            :
            [
                "Phones and watches stay in your bag or pocket, silent, and are not used near children.",
                "To make a call or read a message, please go outside or ask for the office.",
                "Nobody takes pictures or sound of a child, except with the setting’s own devices.",
            ];
}
