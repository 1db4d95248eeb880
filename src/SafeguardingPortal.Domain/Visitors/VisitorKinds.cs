namespace SafeguardingPortal.Domain.Visitors;

/// <summary>As what somebody comes who does not work here.</summary>
public enum VisitorCategory
{
    ParentOrCarer,
    Professional,
    Contractor,
    Volunteer,
    Other,
}

/// <summary>What a visitor does with their devices (C112, C114, C101).</summary>
public enum VisitorDevices
{
    None,
    BagOrPocket,
    Stored,
    AgreedAccess,
}

public static class VisitorLabels
{
    public static string Label(this VisitorCategory category) => category switch
    {
        VisitorCategory.ParentOrCarer => "Parent or carer",
        VisitorCategory.Professional => "Professional, such as a therapist or inspector",
        VisitorCategory.Contractor => "Contractor",
        VisitorCategory.Volunteer => "Volunteer",
        VisitorCategory.Other => "Another visitor",
        _ => throw new ArgumentOutOfRangeException(nameof(category)),
    };

    public static string Label(this VisitorDevices devices) => devices switch
    {
        VisitorDevices.None => "Brought none",
        VisitorDevices.BagOrPocket => "In bag or pocket",
        VisitorDevices.Stored => "Stored",
        VisitorDevices.AgreedAccess => "Agreed use",
        _ => throw new ArgumentOutOfRangeException(nameof(devices)),
    };
}
