namespace SafeguardingPortal.Domain.Breaches.Sheets;

/// <summary>
/// The sheets that come with the portal. Kent's LADO form is the first of an authority; a setting elsewhere copies it and puts the fields in
/// the order of its own authority's form.
/// </summary>
public static class StandardSheets
{
    private const string Edition = "First edition of this sheet; compare its order with the form before you send";
    private static readonly DateOnly Checked = new(2026, 11, 21);

    public static IReadOnlyList<SheetTemplate> All { get; } =
    [
        Sheet("kent-lado", Agency.Lado, "Kent", "Kent: referral to the County LADO Service",
            "Through the county's online portal for children's services, and not as a document. A notification says that it was received; without it "
            + "the referral was not sent. Names and dates of birth must be right: never type a made-up one.",
            "https://www.kscmp.org.uk/procedures/local-authority-designated-officer-lado", """
            Your name | ReferrerName *
            Your role | ReferrerRole *
            Your telephone and e-mail | NotHeldHere *
            Setting or school | SettingName *
            Address of the setting | NotHeldHere *
            Date of this referral | Today *
            Your reference | OurReference
            Adult: full name | PersonName *
            Adult: date of birth | NotHeldHere *
            Adult: home address | NotHeldHere *
            Adult: job title | PersonRole *
            Adult: employed, supply, volunteer or contractor | PersonCategory
            Adult: working here since | PersonStartedOn
            Adult: works with children elsewhere, or has children | AlsoAffected
            Child: full name | NotHeldHere *
            Child: date of birth | NotHeldHere *
            Child: as named in our record | Child
            Date and time of the incident | OccurredAt *
            Where it happened | Where
            When the setting came to know | KnewAt *
            What is alleged, in the words that were used | What *
            Device or account | DeviceOrAccount
            Which limbs of the threshold | LimbsAnswered *
            Your view of the threshold | ThresholdAnswer *
            Outside work | OutsideWork
            Police told | PoliceTold
            Others told | OthersTold
            What has been done so far | ActionsTaken *
            Parents told | ParentsTold
            """),
        Sheet("ofsted", Agency.Ofsted, null, "Ofsted: notification of a serious allegation",
            "Through the notification form on Ofsted's part of gov.uk. Keep the receipt that comes back.",
            "https://www.gov.uk/guidance/report-a-serious-childcare-incident", """
            Name of the provider | SettingName *
            Unique reference number (URN) | NotHeldHere *
            Your name | ReferrerName *
            Your role | ReferrerRole *
            Your telephone and e-mail | NotHeldHere *
            Date and time of the incident | OccurredAt *
            When you came to know | KnewAt *
            Where it happened | Where *
            What is alleged | What *
            Role of the person it is about | PersonRole *
            Children involved, by initials | Child
            Action taken | ActionsTaken *
            LADO told | LadoTold *
            Police told | PoliceTold
            Parents told | ParentsTold
            """),
        Sheet("ico", Agency.Ico, null, "ICO: personal data breach",
            "Through the breach report on the ICO's website, within 72 hours of knowing. Part of it may follow later.",
            "https://ico.org.uk/for-organisations/report-a-breach/", """
            Organisation | SettingName *
            Registration number with the ICO | NotHeldHere
            Who reports it | ReferrerName *
            Your telephone and e-mail | NotHeldHere *
            When did it happen | OccurredAt
            When did you find out | KnewAt *
            What happened | What *
            Which device, account or paper | DeviceOrAccount
            How many people are affected | NotHeldHere *
            Which kinds of data | NotHeldHere *
            Who could be affected, and how | AlsoAffected *
            What you have done about it | ActionsTaken *
            Have you told the people affected | AffectedTold *
            Reason if later than 72 hours | LateBecause
            """),
        Sheet("dbs", Agency.Dbs, null, "DBS: barring referral",
            "Through the barring referral form on gov.uk, online or by post. It asks for the documents behind it.",
            "https://www.gov.uk/guidance/making-barring-referrals-to-the-dbs", """
            Organisation | SettingName *
            Your name | ReferrerName *
            Your role | ReferrerRole *
            Person: full name | PersonName *
            Person: date of birth | NotHeldHere *
            Person: National Insurance number | NotHeldHere
            Person: role | PersonRole *
            Person: working here from | PersonStartedOn *
            Person: last day, and why they left | NotHeldHere *
            What happened | What *
            Date of the incident | OccurredAt *
            Harm or risk of harm | LimbsAnswered *
            What was found | Outcome *
            LADO: name, date and advice | AdviceSoFar
            Police told | PoliceTold
            """),
        Sheet("tra", Agency.Tra, null, "Teaching Regulation Agency: referral of a teacher by an employer",
            "Through the referral form for employers on gov.uk. It asks for the documents behind it.",
            "https://www.gov.uk/guidance/teacher-misconduct-referring-a-case", """
            School or employer | SettingName *
            Your name | ReferrerName *
            Your role | ReferrerRole *
            Teacher: full name | PersonName *
            Teacher: date of birth | NotHeldHere *
            Teacher: reference number (TRN) | NotHeldHere
            Teacher: role | PersonRole *
            Teacher: employed from | PersonStartedOn *
            Teacher: last day, and why they left | NotHeldHere *
            What happened | What *
            Date of the incident | OccurredAt *
            What was found | Outcome *
            LADO: name, date and advice | AdviceSoFar
            Police told | PoliceTold
            """),
        Sheet("police-101", Agency.Police101, null, "Police: what to have at hand when you ring 101",
            "By telephone: 101, or 999 in danger. Ask for the incident number and write it down.", "", """
            Your name | ReferrerName *
            Where you ring from | SettingName *
            What has happened | What *
            When | OccurredAt
            Where | Where
            Whom it is about | PersonName
            Which device, and where it is now | DeviceOrAccount
            Is a child at risk now | Child
            LADO told | LadoTold
            """),
        Sheet("social-care", Agency.ChildrensSocialCare, null, "Children's social care: request for support or protection",
            "Through your authority's front door; by telephone first where a child is at risk now.", "", """
            Your name | ReferrerName *
            Your role | ReferrerRole *
            Setting or school | SettingName *
            Child: full name | NotHeldHere *
            Child: date of birth and address | NotHeldHere *
            Parents or carers | NotHeldHere *
            Child: as named in our record | Child
            What worries you | What *
            When you came to know | KnewAt *
            Who else may be affected | AlsoAffected
            Parents told, or why not | ParentsTold *
            Who else has been told | OthersTold
            """),
        Sheet("advice", Agency.AdviceService, null, "Safeguarding advice service: your question",
            "By telephone or e-mail, without names at first.", "", """
            Setting or school | SettingName *
            Your name and role | ReferrerName *
            What has happened | What *
            What is your question | NotHeldHere *
            Your view of the threshold | ThresholdAnswer
            What has been done so far | ActionsTaken
            """),
    ];

    private static SheetTemplate Sheet(
        string key, Agency agency, string? authority, string title, string howSent, string source, string lines) =>
        new(key, agency, authority, title, howSent, Edition, source, Checked, SheetLines.Read(lines));
}
