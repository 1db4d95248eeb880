using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.CaseBundles.Document;

/// <summary>The chapters of a bundle, from the case itself.</summary>
internal static class CaseChapters
{
    public static IReadOnlyList<BundleFact> Cover(Breach breach, CurrentPerson me, Dictionary<Guid, string> names) =>
    [
        new("About", string.Join(", ", breach.Subjects.Select(subject => Name(subject, names)))),
        new("State", breach.State.Label()),
        new("Handled by", breach.Route.Label(me.Setting.Terms)),
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
                    new("Reported by", names[breach.ReportedById]),
                    new("Setting knew", Words.DateTime(breach.KnownAt)),
                    new("Happened", breach.OccurredAt is { } at ? Words.DateTime(at) : null),
                    new("Where", breach.Where),
                    new("Which " + me.Setting.Terms.Child, breach.Child),
                    new("Illegal or a crime", breach.IllegalContentOrOffence ? "Possibly" : null),
                    new("Danger", breach.ImmediateDanger ? "Reported" : null),
                ],
                breach.WhatHappened),
        ],
        "");

    public static BundleChapter Clocks(Breach breach, DateTimeOffset now) => new(
        "clocks", "Time limits",
        [
            .. BreachClock.For(breach, WorkingDays.England, now).Select(clock => new BundleItem(
                $"Tell {clock.Duty.Label()}",
                [
                    new("By", clock.Deadline is not { } deadline ? null
                        : deadline.LastMoment is { } moment ? Words.DateTime(moment) : Words.Date(deadline.LastDay)),
                    new("Working", clock.Because),
                    new("Stands at", Standing(clock.Standing)),
                    new("Rule", clock.Deadline is { } rule ? $"{rule.Rule.Edition}, checked on {Words.Date(rule.Rule.CheckedOn)}" : null),
                ])),
        ],
        "No time limit runs on this case.");

    public static BundleChapter Decisions(Breach breach, Dictionary<Guid, string> names)
    {
        List<BundleItem> items = [];
        if (breach.Decision is { } decision)
        {
            items.Add(new("Triage", [
                new("Decision", decision.Label()), new("Harm threshold", breach.Threshold?.Label()), new("Policies that apply", breach.PoliciesEngaged),
            ], breach.TriageReason));
        }

        items.AddRange(breach.NotMade.OrderBy(decided => decided.At).Select(decided => new BundleItem(
            $"Decided not to tell {decided.Duty.Label()}",
            [
                new("On", Words.DateTime(decided.At)), new("Decided by", names[decided.DecidedById]), new("Agreed by", names[decided.AgreedById]),
            ],
            decided.Reason)));
        if (breach.Outcome is { } outcome)
            items.Add(new("Outcome", [new("Outcome", outcome.Label()), new("Parents", breach.ParentsTold)], breach.DealtWith));
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
                    new("Acknowledged", contact.AcknowledgedAt is { } at ? Words.DateTime(at) : "Not yet: it counts as not made"),
                    new("Told or asked", contact.Told),
                    new("Advice, verbatim", contact.Advice),
                    new("Advised", contact.AdvisedAt is { } advised ? Words.DateTime(advised) : null),
                ])),
        ],
        "No contact is on record.");

    public static BundleChapter Notes(Breach breach) => new(
        "notes", "Notes",
        [.. breach.Notes.OrderBy(note => note.At).Select(note => new BundleItem(
            $"{note.Kind.Label()}, {Words.DateTime(note.At)}", [new("By", note.By)], note.Text))],
        "No note was taken.");

    private static string Name(BreachSubject subject, Dictionary<Guid, string> names) => subject.Kind switch
    {
        SubjectKind.PersonOfSetting => names[subject.PersonId!.Value],
        SubjectKind.SomeoneElse => subject.Words!,
        SubjectKind.NotKnown => "Not known yet",
        _ => throw new ArgumentOutOfRangeException(nameof(subject)),
    };

    private static string Standing(ClockStanding standing) => standing switch
    {
        ClockStanding.Running => "Running",
        ClockStanding.DueToday => "Due today",
        ClockStanding.Overdue => "Overdue",
        ClockStanding.WaitsForAcknowledgement => "Sent, not acknowledged yet",
        ClockStanding.KeptInTime => "Told in time",
        ClockStanding.KeptLate => "Told late",
        ClockStanding.NotMadeWithReason => "Not told, with a reason",
        _ => throw new ArgumentOutOfRangeException(nameof(standing)),
    };
}
