namespace SafeguardingPortal.Domain.LeaderReports;

public enum LeaderReportKind
{
    /// <summary>On practice, incidents and outcomes of a period, with figures (C240).</summary>
    Regular,

    /// <summary>One concern, told as it came up, in words without names and without figures (C239).</summary>
    ToldAtOnce,
}

/// <summary>Whom a report is for, and so who reads it once it is given, besides those to whom it is given by name.</summary>
public enum ReportAudience
{
    /// <summary>Those who read the setting's figures.</summary>
    Leaders,

    /// <summary>Everybody who works here may be given it.</summary>
    AllStaff,

    /// <summary>Nobody else, whatever their role: a concern may be about one of those who lead. Only what is told at once.</summary>
    NamedOnly,
}

public enum HandedOver
{
    AtMeeting,
    OnPaper,
    InPortal,
}

/// <summary>The words people see.</summary>
public static class LeaderReportWords
{
    public static string Label(this LeaderReportKind kind) => kind switch
    {
        LeaderReportKind.Regular => "Regular report",
        LeaderReportKind.ToldAtOnce => "Told as it came up",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Label(this ReportAudience audience) => audience switch
    {
        ReportAudience.Leaders => "Those who lead and oversee",
        ReportAudience.AllStaff => "Everybody who works here",
        ReportAudience.NamedOnly => "Only those to whom it is given by name",
        _ => throw new ArgumentOutOfRangeException(nameof(audience)),
    };

    public static string Label(this HandedOver how) => how switch
    {
        HandedOver.AtMeeting => "At a meeting or in person",
        HandedOver.OnPaper => "On paper",
        HandedOver.InPortal => "Here in the portal",
        _ => throw new ArgumentOutOfRangeException(nameof(how)),
    };
}
