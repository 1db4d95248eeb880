using System.Globalization;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Settings;

namespace SafeguardingPortal.Domain.Breaches.Sheets;

public enum SheetLineState
{
    Filled,

    /// <summary>The portal does not hold it: to be filled in by hand.</summary>
    ByHand,

    /// <summary>The form needs it and the case does not have it yet.</summary>
    Missing,

    /// <summary>The case does not have it, and the form does not need it.</summary>
    Empty,
}

public sealed record SheetLine(string Label, string? Value, SheetLineState State, bool Needed);

/// <summary>A person it is about, as a form asks for them.</summary>
public sealed record SheetPerson(string Name, string? JobTitle, string Category, DateOnly StartedOn);

/// <summary>Who fills in the form.</summary>
public sealed record SheetReferrer(string Name, string Role);

/// <summary>The facts of a case in the order of a form, with what is missing. It reads the case and changes nothing.</summary>
public sealed class CaseSheet(Breach breach, Setting setting, IReadOnlyList<SheetPerson> people, SheetReferrer referrer, DateTimeOffset now)
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public IReadOnlyList<SheetLine> Fill(SheetTemplate template)
    {
        ArgumentNullException.ThrowIfNull(template);
        return [.. template.Fields.Select(field => Line(field, template.Agency))];
    }

    private SheetLine Line(SheetField field, Agency agency)
    {
        var value = field.Fact is SheetFact.LateBecause ? Late(agency) : Of(field.Fact);
        var state = value is not null ? SheetLineState.Filled
            : field.Fact is SheetFact.NotHeldHere or SheetFact.LateBecause ? SheetLineState.ByHand
            : field.Needed ? SheetLineState.Missing : SheetLineState.Empty;
        return new SheetLine(field.Label, value, state, field.Needed);
    }

    private string? Of(SheetFact fact) => fact switch
    {
        SheetFact.NotHeldHere or SheetFact.LateBecause => null,
        SheetFact.SettingName => setting.Name,
        SheetFact.LocalAuthority => setting.LocalAuthority,
        SheetFact.ReferrerName => referrer.Name,
        SheetFact.ReferrerRole => referrer.Role,
        SheetFact.OurReference => breach.Reference,
        SheetFact.Today => Day(London.Date(now)),
        SheetFact.KnewAt => Moment(breach.KnownAt),
        SheetFact.OccurredAt => breach.OccurredAt is { } occurred ? Moment(occurred) : null,
        SheetFact.Where => breach.Where,
        SheetFact.What => breach.WhatHappened,
        SheetFact.Category => breach.Category.Label(setting.Terms),
        SheetFact.DeviceOrAccount => breach.DeviceOrAccount,
        SheetFact.Child => breach.Child,
        SheetFact.PersonName => Joined([.. people.Select(person => person.Name), .. Described()]),
        SheetFact.PersonRole => Joined(people.Select(person => person.JobTitle)),
        SheetFact.PersonCategory => Joined(people.Select(person => person.Category)),
        SheetFact.PersonStartedOn => Joined(people.Select(person => Day(person.StartedOn))),
        SheetFact.ThresholdAnswer => breach.Threshold?.Label(),
        SheetFact.LimbsAnswered => Limbs(breach.Guide),
        SheetFact.OutsideWork => breach.Guide?.OutsideWork?.Label(),
        SheetFact.AlsoAffected => breach.Guide?.AlsoAffected,
        SheetFact.PoliceTold => Told(Duty.Police),
        SheetFact.LadoTold => Told(Duty.Lado),
        SheetFact.OthersTold => Joined(breach.Contacts.OrderBy(contact => contact.At).Select(InWords)),
        SheetFact.ActionsTaken => Joined(
        [
            .. breach.Contacts.OrderBy(contact => contact.At).Select(InWords),
            .. breach.Notes.Where(note => note.Kind is NoteKind.BasicFacts).OrderBy(note => note.At).Select(note => $"{Moment(note.At)}: {note.Text}"),
        ]),
        SheetFact.AdviceSoFar => Joined(breach.Contacts.Where(contact => contact.Advice is not null)
            .Select(contact => $"{contact.Agency.Label()}, {Moment(contact.AdvisedAt!.Value)}: {contact.Advice}")),
        SheetFact.ParentsTold => breach.ParentsInWords(),
        SheetFact.AffectedTold => breach.AffectedInWords(),
        SheetFact.Outcome => breach.Outcome?.Label(),
        SheetFact.Reason => breach.TriageReason,
        _ => throw new ArgumentOutOfRangeException(nameof(fact)),
    };

    private IEnumerable<string?> Described() => breach.Subjects.Where(subject => subject.Kind is SubjectKind.SomeoneElse).Select(subject => subject.Words);

    private string? Told(Duty duty) => Joined(breach.Contacts.Where(contact => contact.Meets(duty)).OrderBy(contact => contact.At).Select(InWords));

    private static string InWords(Contact contact) =>
        $"{contact.AgencyName ?? contact.Agency.Label()}, {Moment(contact.At)}, {contact.Method.Label()}, {contact.SpokeTo}"
        + (contact.Reference is null ? "" : $", reference {contact.Reference}")
        + (contact.WaitsForRingBack ? ", not told yet" : "");

    private string? Late(Agency agency) => Joined(breach.Contacts.Where(contact => contact.Agency == agency).Select(contact => contact.LateBecause));

    private static string? Limbs(GuideAnswers? guide)
    {
        if (guide is null)
            return null;
        (string Words, GuideAnswer? Answer)[] limbs =
        [
            ("harmed a child, or may have", guide.Harmed), ("possible offence against or related to a child", guide.Offence),
            ("behaviour that indicates a risk of harm", guide.RiskOfHarm), ("possibly unsuitable to work with children", guide.Unsuitable),
        ];
        return Joined(limbs.Where(limb => limb.Answer is not null).Select(limb => $"{limb.Words}: {limb.Answer!.Value.Label().ToLowerInvariant()}"));
    }

    private static string? Joined(IEnumerable<string?> parts)
    {
        var joined = string.Join("\n", parts.Where(part => !string.IsNullOrWhiteSpace(part)));
        return joined.Length == 0 ? null : joined;
    }

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", English);

    private static string Moment(DateTimeOffset instant)
    {
        var time = London.Time(instant);
        return time.ToString("d MMMM yyyy, h:mm ", English) + (time.Hour < 12 ? "am" : "pm");
    }
}
