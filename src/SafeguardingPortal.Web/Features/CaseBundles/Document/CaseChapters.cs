using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Web.Features.Shared;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.CaseBundles.Document;

/// <summary>The chapters of a bundle, from the case itself.</summary>
internal static class CaseChapters
{
    public static IReadOnlyList<BundleFact> Cover(
        Breach breach, IReadOnlyList<NamedBefore> before, CurrentPerson me, Dictionary<Guid, string> names) =>
    [
        new("About", string.Join(", ", breach.Subjects.Select(subject => Name(subject, names)))),
        new("State", breach.State.Label()),
        new("Handled by", breach.Route.Label(me.Setting.Terms)),
        new("Case manager", breach.CaseManagerId is { } manager ? names[manager] : null),
        new("Looks after the " + me.Setting.Terms.Child, breach.ChildLeadId is { } lead ? names[lead] : null),
        new("Kept out of it", string.Join("; ", breach.Conflicts.OrderBy(conflict => conflict.At).Select(conflict =>
            $"{names[conflict.PersonId]}, {conflict.Kind.Label().ToLowerInvariant()}, said {conflict.DeclaredBy} on {Words.Date(conflict.At)}: "
            + conflict.Reason))),
        new("Named before", before.Count == 0 ? null : string.Join("; ", before.Select(named =>
            $"{(named.PersonId is { } person ? names[person] : named.Words)}, {named.As.Label().ToLowerInvariant()}, from {Words.DateTime(named.Since)} until "
            + $"{Words.DateTime(named.Until)}, ended by {named.EndedBy}: {named.Why}"))),
        new("Reported", Words.DateTime(breach.ReportedAt)),
        new("Closed", breach.ClosedAt is { } closed ? Words.DateTime(closed) : null),
        new("Outcome", breach.Outcome?.Label()),
    ];

    public static BundleChapter Report(Breach breach, CurrentPerson me, Dictionary<Guid, string> names) => new(
        "report", "What was reported",
        [
            new BundleItem(
                breach.Category.Label(me.Setting.Terms),
                [
                    new("Reported by", Reporter(breach, me, names)),
                    new("Setting knew", Words.DateTime(breach.FirstKnownAt ?? breach.KnownAt)),
                    new("New facts known", breach.FirstKnownAt is null ? null : Words.DateTime(breach.KnownAt)),
                    new("Happened", breach.OccurredAt is { } at ? Words.DateTime(at) : null),
                    new("Where", breach.Where),
                    new("Device or account", breach.DeviceOrAccount),
                    new("Which " + me.Setting.Terms.Child, breach.Child),
                    new("Illegal content", breach.IllegalContent ? "Possibly" : null),
                    new("An offence", breach.PossibleOffence ? "Possibly" : null),
                    new("Danger", breach.ImmediateDanger ? "Reported" : null),
                ],
                breach.WhatHappened),
        ],
        "");

    public static BundleChapter Clocks(Breach breach, DateTimeOffset now) => new(
        "clocks", "Time limits",
        [
            .. BreachClock.For(breach, WorkingDays.England, now).Select(clock => new BundleItem(
                clock.Title(),
                [
                    new("By", clock.Deadline is not { } deadline ? null
                        : deadline.LastMoment is { } moment ? Words.DateTime(moment) : Words.Date(deadline.LastDay)),
                    new("Working", clock.Because),
                    new("Stands at", Standing(clock.Standing)),
                    new("Rule", clock.Deadline is { } rule ? $"{rule.Rule.Edition}, checked on {Words.Date(rule.Rule.CheckedOn)}" : null),
                ])),
        ],
        "No time limit runs on this case.");

    public static BundleChapter Decisions(Breach breach, CurrentPerson me)
    {
        List<BundleItem> items = [];
        if (breach.Decision is { } decision)
        {
            items.Add(new("Triage", [
                new("Decision", decision.Label()), new("Harm threshold", breach.Threshold?.Label()),
                new("Policies that apply", breach.Policies.Count == 0 ? null : string.Join("; ", breach.Policies.Select(policy => policy.Title))),
                new("What else applies", breach.PoliciesEngaged),
                .. Guide(breach, me),
            ], breach.TriageReason));
        }

        items.AddRange(breach.SecondOpinions.OrderBy(opinion => opinion.AskedAt).Select(opinion => new BundleItem(
            $"A second person was asked {opinion.Question}",
            [
                new("Asked by", $"{opinion.AskedBy}, {Words.DateTime(opinion.AskedAt)}"),
                new("Asked of", opinion.AskedOf),
                new("Answer", Answer(opinion)),
                new("Because", opinion.Answer),
            ],
            opinion.Reason)));
        if (breach.Outcome is { } outcome)
        {
            items.Add(new("Outcome", [
                new("Outcome", outcome.Label()),
                new("What followed", Followed(breach)),
                new("Parents", breach.ParentsInWords()),
            ], breach.DealtWith));
        }
        else if (breach.ParentsInWords() is { } parents)
        {
            items.Add(new("Parents", [], parents));
        }

        if (breach.AffectedInWords() is { } affected)
            items.Add(new("People affected", [], affected));
        if (breach.DbsDecision is { } dbs)
            items.Add(new("Referral to the DBS", [new("Decision", dbs.Label())], breach.DbsReason));
        if (breach.TraDecision is { } tra)
            items.Add(new("Referral to the TRA", [new("Decision", tra.Label())], breach.TraReason));
        items.AddRange(Enum.GetValues<CareStep>().Where(step => breach.WhyUndone(step) is not null).Select(step => new BundleItem(step switch
        {
            CareStep.Handlers => "Nobody appointed for both sides",
            CareStep.WelfareContact => "No welfare contact",
            CareStep.Suspension => "Alternatives to suspension not considered",
            _ => throw new ArgumentOutOfRangeException(nameof(breach)),
        }, [], breach.WhyUndone(step))));
        if (breach.NotOnRegisterBecause is { } off)
            items.Add(new("Not on the register of low-level concerns", [], off));
        if (breach.DebriefHeldOn is { } held)
        {
            items.Add(new("Debrief", [
                new("Held", Words.Date(held)), new("Took part", breach.DebriefTakenPart), new("Look at again", breach.PolicyReviewAsked),
            ], breach.Lessons));
        }
        else if (breach.NoDebriefReason is { } why)
        {
            items.Add(new("No debrief", [], why));
        }

        return new("decisions", "Decisions", items, "Nothing has been decided yet.");
    }

    public static BundleChapter Earlier(IReadOnlyList<EarlierWording> earlier) => new(
        "earlier", "Earlier wordings",
        [
            .. earlier.Select(one => new BundleItem(one.What, [new("Until", $"{one.By} recorded it anew on {Words.DateTime(one.Until)}")], one.Text)),
        ],
        "Nothing was worded anew.");

    public static BundleChapter Contacts(Breach breach) => new(
        "contacts", "Contacts with agencies",
        [
            .. breach.Contacts.OrderBy(contact => contact.At).Select(contact => new BundleItem(
                $"{contact.AgencyName ?? contact.Agency.Label()}, {Words.DateTime(contact.At)}",
                [
                    new("Made by", contact.MadeBy),
                    new("Spoke to", contact.SpokeTo),
                    new("How", contact.Method.Label()),
                    new("Their reference", contact.Reference),
                    new("No reference because", contact.NoReferenceBecause),
                    new("Next step", contact.NextStep),
                    new("Acknowledged", contact.AcknowledgedAt is { } at ? Words.DateTime(at) : "Not yet: it counts as not made"),
                    new("Why so late", contact.LateBecause),
                    new("Told or asked", contact.Told),
                    new("Advice, verbatim", contact.Advice),
                    new("Advised by", contact.AdvisedBy),
                    new("Advised", contact.AdvisedAt is { } advised ? Words.DateTime(advised) : null),
                    new("Written down by", contact.AdviceRecordedBy),
                ])),
        ],
        "No contact is on record.");

    public static BundleChapter Notes(Breach breach) => new(
        "notes", "Notes",
        [.. breach.Notes.OrderBy(note => note.At).Select(note => new BundleItem(
            $"{note.Kind.Label()}, {Words.DateTime(note.At)}", [new("By", note.By)], note.Text))],
        "No note was taken.");

    private static IEnumerable<BundleFact> Guide(Breach breach, CurrentPerson me) => breach.Guide is not { } guide ? [] :
    [
        new($"Harmed a {me.Setting.Terms.Child}, or may have", guide.Harmed?.Label()),
        new("Possible offence", guide.Offence?.Label()),
        new("Risk of harm", guide.RiskOfHarm?.Label()),
        new("Possibly unsuitable", guide.Unsuitable?.Label()),
        new("Outside work", guide.OutsideWork?.Label()),
        new("Who else could be affected", guide.AlsoAffected),
    ];

    private static string Answer(SecondOpinion opinion) => opinion.Agreed switch
    {
        null => opinion.IsWaiting ? "Waits" : "Not asked any more",
        true => opinion.LapsedAt is { } lapsed ? $"Agreed; held until {Words.DateTime(lapsed)}" : "Agreed",
        false => "Not agreed",
    };

    private static string? Followed(Breach breach) => breach.Sanctions.Count == 0
        ? null
        : string.Join("; ", breach.Sanctions.Select(sanction => $"{sanction.Words} ({sanction.Basis}; checked {Words.Date(sanction.CheckedOn)})"));

    private static string Name(BreachSubject subject, Dictionary<Guid, string> names) => subject.Kind switch
    {
        SubjectKind.PersonOfSetting => names[subject.PersonId!.Value] + (subject.Guessed ? " (may be meant; not confirmed)" : ""),
        SubjectKind.SomeoneElse => subject.Words!,
        SubjectKind.NotKnown => "Not known yet",
        _ => throw new ArgumentOutOfRangeException(nameof(subject)),
    };

    // Who reported in confidence is printed only for somebody who may know it.
    private static string Reporter(Breach breach, CurrentPerson me, Dictionary<Guid, string> names) => breach.ReportedAs switch
    {
        ReporterKind.Named => names[breach.ReportedById!.Value],
        ReporterKind.InConfidence when breach.MayKnowReporter(me.Actor) => names[breach.ReportedById!.Value] + ", in confidence",
        ReporterKind.InConfidence => "In confidence: the case manager knows the name",
        ReporterKind.Anonymous => "Somebody who gave no name",
        _ => throw new ArgumentOutOfRangeException(nameof(breach)),
    };

    private static string Standing(ClockStanding standing) => standing switch
    {
        ClockStanding.Running => "Running",
        ClockStanding.DueToday => "Due today",
        ClockStanding.Overdue => "Overdue",
        ClockStanding.WaitsForAcknowledgement => "Sent, not acknowledged yet",
        ClockStanding.NoAcknowledgement => "Sent, and no receipt came",
        ClockStanding.KeptInTime => "Told in time",
        ClockStanding.KeptLate => "Told late",
        ClockStanding.Kept => "Told",
        ClockStanding.NotMadeWithReason => "Not told, with a reason",
        _ => throw new ArgumentOutOfRangeException(nameof(standing)),
    };
}
