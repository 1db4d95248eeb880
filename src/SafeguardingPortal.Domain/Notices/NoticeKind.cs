namespace SafeguardingPortal.Domain.Notices;

public enum NoticeKind
{
    /// <summary>At a door, in a corridor, at the prohibited areas (C095, C117).</summary>
    Sign,

    /// <summary>A leaflet or sheet handed to visitors (C118).</summary>
    VisitorLeaflet,

    /// <summary>A letter, mail or message to parents and carers (C179, C194, C205, C237).</summary>
    ParentNotice,

    /// <summary>On the setting's own web page or channel (C210).</summary>
    WebNotice,

    /// <summary>To staff and volunteers, such as where to report (C070).</summary>
    StaffNotice,
}

/// <summary>What somebody found who looked.</summary>
public enum NoticeFound
{
    InPlace,
    MissingOrWrong,
    Mended,
}

public static class NoticeWords
{
    public static string Label(this NoticeKind kind) => kind switch
    {
        NoticeKind.Sign => "Sign or poster",
        NoticeKind.VisitorLeaflet => "Leaflet for visitors",
        NoticeKind.ParentNotice => "Notice to parents and carers",
        NoticeKind.WebNotice => "Notice on the setting’s web page",
        NoticeKind.StaffNotice => "Notice to staff",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>It stays up, so somebody looks from time to time whether it is still there.</summary>
    public static bool IsLookedAt(this NoticeKind kind) => kind is NoticeKind.Sign or NoticeKind.VisitorLeaflet or NoticeKind.WebNotice;

    public static string Label(this NoticeFound found) => found switch
    {
        NoticeFound.InPlace => "In place and readable",
        NoticeFound.MissingOrWrong => "Missing, unreadable or out of date",
        NoticeFound.Mended => "Was missing or wrong; put right on the spot",
        _ => throw new ArgumentOutOfRangeException(nameof(found)),
    };
}
