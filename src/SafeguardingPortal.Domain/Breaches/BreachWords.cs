using SafeguardingPortal.Domain.Settings;

namespace SafeguardingPortal.Domain.Breaches;

/// <summary>The words people see. One place, so that queue, case and chronology say the same.</summary>
public static class BreachWords
{
    /// <summary>Conduct online, which some settings take to the LADO whatever the threshold (C224).</summary>
    public static bool IsOnlineConduct(this BreachCategory category) =>
        category is BreachCategory.ContactWithFamily or BreachCategory.AbusiveMessage or BreachCategory.SocialMediaPost;

    public static string Label(this BreachCategory category, Terms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return category switch
        {
            BreachCategory.DeviceInRestrictedTime => $"A device in use in {terms.RestrictedTime}",
            BreachCategory.ImageOfChild => $"A photo, video or recording of a {terms.Child}",
            BreachCategory.ContactWithFamily => $"Private contact with a {terms.Child} or a family",
            BreachCategory.AbusiveMessage => "An abusive or improper message",
            BreachCategory.SocialMediaPost => "A social media post",
            BreachCategory.Data => "Personal data lost, shown or sent wrongly",
            BreachCategory.Other => "Something else",
            _ => throw new ArgumentOutOfRangeException(nameof(category)),
        };
    }

    public static string Label(this BreachState state) => state switch
    {
        BreachState.Reported => "Reported",
        BreachState.Triaged => "Triaged",
        BreachState.OutcomeRecorded => "Outcome recorded",
        BreachState.Closed => "Closed",
        BreachState.Reopened => "Reopened",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static string Label(this TriageDecision decision) => decision switch
    {
        TriageDecision.NotABreach => "Not a breach",
        TriageDecision.AdviceSought => "Advice sought",
        TriageDecision.LowLevelConcern => "Low-level concern",
        TriageDecision.Conduct => "Conduct",
        TriageDecision.Allegation => "Allegation",
        TriageDecision.ChildProtection => "Child protection",
        TriageDecision.Complaint => "Complaint",
        TriageDecision.DataBreach => "Data breach",
        _ => throw new ArgumentOutOfRangeException(nameof(decision)),
    };

    public static string Label(this HarmThreshold threshold) => threshold switch
    {
        HarmThreshold.MayMeet => "May meet the harm threshold",
        HarmThreshold.DoesNotAppearToMeet => "Does not appear to meet the harm threshold",
        HarmThreshold.Unsure => "Unsure, so ask the LADO",
        HarmThreshold.NobodyWhoWorksHere => "Does not arise: nobody who works in or for the setting",
        _ => throw new ArgumentOutOfRangeException(nameof(threshold)),
    };

    public static string Label(this Agency agency) => agency switch
    {
        Agency.Police999 => "Police (999)",
        Agency.Police101 => "Police (101)",
        Agency.Lado => "LADO",
        Agency.Ofsted => "Ofsted",
        Agency.Ico => "ICO",
        Agency.Dbs => "DBS",
        Agency.Tra => "Teaching Regulation Agency",
        Agency.ChildrensSocialCare => "Children's social care",
        Agency.AdviceService => "Safeguarding advice service",
        Agency.Other => "Another agency",
        _ => throw new ArgumentOutOfRangeException(nameof(agency)),
    };

    /// <summary>As it stands in a sentence: "Tell the LADO".</summary>
    public static string InSentence(this Agency agency) => agency switch
    {
        Agency.Police999 or Agency.Police101 => "the police",
        Agency.Lado => "the LADO",
        Agency.Ofsted => "Ofsted",
        Agency.Ico => "the ICO",
        Agency.Dbs => "the DBS",
        Agency.Tra => "the TRA",
        Agency.ChildrensSocialCare => "children\u2019s social care",
        Agency.AdviceService => "the safeguarding advice service",
        Agency.Other => "another agency",
        _ => throw new ArgumentOutOfRangeException(nameof(agency)),
    };

    /// <summary>What a clock asks for: "Tell the LADO", or the name that the setting gave to its own.</summary>
    public static string Title(this BreachClock clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return clock.IsDecision ? "Decide on a referral to the DBS" : clock.Required.Own?.Name ?? $"Tell {clock.Required.Whom}";
    }

    /// <summary>As it stands in a sentence: "Tell the police".</summary>
    public static string Label(this Duty duty) => duty switch
    {
        Duty.Police => "the police",
        Duty.Lado => "the LADO",
        Duty.Ofsted => "Ofsted",
        Duty.Ico => "the ICO",
        Duty.SocialCare => "children\u2019s social care",
        Duty.Dbs => "the DBS",
        Duty.Tra => "the TRA",
        Duty.MandatoryReport => "the police or children\u2019s social care of the sexual abuse",
        _ => throw new ArgumentOutOfRangeException(nameof(duty)),
    };

    /// <summary>As it stands in a sentence: "not to tell the LADO".</summary>
    public static string Label(this Matter matter, string? whom) => matter switch
    {
        Matter.LeaveOutContact => $"not to tell {whom}",
        Matter.InvestigateBeforeLado => "to look into it before the LADO\u2019s advice",
        Matter.LetFallAway when whom == Duty.MandatoryReport.Label() => "that there is no sexual abuse to report",
        Matter.LetFallAway => $"that it is no matter for {whom}",
        Matter.KnewLater => "that the setting knew later than is on record",
        _ => throw new ArgumentOutOfRangeException(nameof(matter)),
    };

    public static string Label(this ConflictKind kind) => kind switch
    {
        ConflictKind.RelatedToSubject => "Related to whom it is about",
        ConflictKind.CloseToSubject => "Close to whom it is about",
        ConflictKind.RelatedToChild => "Related to the child",
        ConflictKind.Witness => "Saw it, or was there",
        ConflictKind.OtherConflict => "Another conflict of interest",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Label(this NamedAs named) => named switch
    {
        NamedAs.Subject => "It was said to be about them",
        NamedAs.Guess => "Might have been meant",
        NamedAs.KeptOut => "Was kept out of it",
        _ => throw new ArgumentOutOfRangeException(nameof(named)),
    };

    public static string Label(this ReporterKind kind) => kind switch
    {
        ReporterKind.Named => "With my name",
        ReporterKind.InConfidence => "In confidence",
        ReporterKind.Anonymous => "Without a name",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Label(this DbsDecision decision) => decision switch
    {
        DbsDecision.Refer => "Refer to the DBS",
        DbsDecision.DoNotRefer => "Do not refer to the DBS",
        _ => throw new ArgumentOutOfRangeException(nameof(decision)),
    };

    public static string Label(this TraDecision decision) => decision switch
    {
        TraDecision.Refer => "Refer to the TRA",
        TraDecision.DoNotRefer => "Do not refer to the TRA",
        TraDecision.NotATeacher => "Not a teacher, so the TRA does not arise",
        _ => throw new ArgumentOutOfRangeException(nameof(decision)),
    };

    public static string Label(this GuideAnswer answer) => answer switch
    {
        GuideAnswer.No => "No",
        GuideAnswer.Yes => "Yes",
        GuideAnswer.Unsure => "Unsure",
        _ => throw new ArgumentOutOfRangeException(nameof(answer)),
    };

    public static string Label(this ContactMethod method) => method switch
    {
        ContactMethod.Phone => "by phone",
        ContactMethod.LeftMessage => "rung without reaching anybody",
        ContactMethod.InPerson => "in person",
        ContactMethod.OnlineForm => "by online form",
        ContactMethod.Email => "by email",
        ContactMethod.Letter => "by letter",
        _ => throw new ArgumentOutOfRangeException(nameof(method)),
    };

    public static string Label(this NoteKind kind) => kind switch
    {
        NoteKind.BasicFacts => "Basic facts",
        NoteKind.Investigation => "Investigation",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Label(this Outcome outcome) => outcome switch
    {
        Outcome.Substantiated => "Substantiated",
        Outcome.Malicious => "Malicious",
        Outcome.False => "False",
        Outcome.Unsubstantiated => "Unsubstantiated",
        Outcome.Unfounded => "Unfounded",
        Outcome.NotAnAllegation => "Not an allegation",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    /// <summary>Who handles the case, in the setting's own words.</summary>
    public static string Label(this CaseRoute route, Terms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return route switch
        {
            CaseRoute.DslAndManager => $"{terms.LeaderTitle} and safeguarding leads",
            CaseRoute.LeadAndManager => $"{terms.LeaderTitle} and safeguarding lead, without the deputies",
            CaseRoute.ManagerOnly => $"{terms.LeaderTitle} only",
            CaseRoute.ChairOnly => $"{terms.ChairTitle} only",
            CaseRoute.OutsideOnly => "LADO and Ofsted directly; nobody inside",
            _ => throw new ArgumentOutOfRangeException(nameof(route)),
        };
    }

    /// <summary>How far it has come, for a reader who must not learn that it ended. It never goes back: what was being dealt with stays so.</summary>
    public static BreachState WithoutItsEnd(this BreachState state) => state is BreachState.Reported ? state : BreachState.Triaged;

    /// <summary>What the person who reported it may know of its progress.</summary>
    public static string ReceiptSentence(this BreachState state) => state switch
    {
        BreachState.Reported => "Received. It has not been looked at yet.",
        BreachState.Triaged or BreachState.OutcomeRecorded or BreachState.Reopened => "It is being dealt with.",
        BreachState.Closed => "It has been dealt with.",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };
}
