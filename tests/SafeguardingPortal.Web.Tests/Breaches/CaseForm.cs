using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.Breaches;

/// <summary>One form of a case: where it starts from, what makes it good, what is left out to make it wrong, and what it leaves on record.</summary>
internal sealed record CaseForm(
    string Page, Func<TestSetting, GivenBreach> From, Dictionary<string, string?> Good, string Missing, string Message, string Event)
{
    private static readonly string Because = "Because it is so";

    public static readonly CaseForm[] All =
    [
        new("/triage", setting => Given.ABreach(setting),
            new() { ["Form.Decision"] = nameof(TriageDecision.Conduct), ["Form.Reason"] = Because },
            "Form.Decision", "Choose which procedure governs this report", nameof(BreachTriaged)),
        new("/subjects", setting => Given.ABreach(setting),
            new() { ["Form.SomeoneElse"] = "The plumber", ["Form.NotKnown"] = null, ["Form.Reason"] = Because },
            "Form.SomeoneElse", "Say who it is about", nameof(SubjectsNamed)),
        new("/contacts/new", setting => Given.ABreach(setting),
            new()
            {
                ["Form.Agency"] = nameof(Agency.Lado), ["Form.SpokeTo"] = "Duty officer", ["Form.At"] = "2026-05-06T10:15",
                ["Form.Method"] = nameof(ContactMethod.Phone), ["Form.Told"] = Because,
            },
            "Form.SpokeTo", "Say whom you spoke to", nameof(ContactRecorded)),
        new("/contacts/{contact}/advice", setting => Given.ABreach(setting).Told(Agency.Lado),
            new() { ["Form.Advice"] = Because, ["Form.AdvisedAt"] = "2026-05-06T10:15" },
            "Form.Advice", "Write down what they advised", nameof(AdviceRecorded)),
        new("/contacts/{contact}/acknowledgement", setting => Given.ABreach(setting).Told(Agency.Lado, method: ContactMethod.Email),
            new() { ["Form.AcknowledgedAt"] = "2026-05-06T10:15", ["Form.Reference"] = "L/1" },
            "Form.AcknowledgedAt", "Give the date and time", nameof(AcknowledgementRecorded)),
        new("/contacts/{contact}/reference", setting => Given.ABreach(setting).Told(Agency.Lado),
            new() { ["Form.Theirs"] = "L/7" }, "Form.Theirs", "Give their reference", nameof(ReferenceRecorded)),
        new("/look-again", setting => Given.ABreach(setting),
            new() { ["Form.Day"] = "2026-06-30" }, "Form.Day", "Choose the day", nameof(LookAgainPlanned)),
        new("/no-concern", setting => Given.ABreach(setting).Triaged(TriageDecision.LowLevelConcern),
            new() { ["Form.Reason"] = Because }, "Form.Reason", "Give a reason", nameof(KeptOffRegister)),
        new("/notes/new", setting => Given.ABreach(setting),
            new() { ["Form.Kind"] = nameof(NoteKind.BasicFacts), ["Form.Text"] = Because },
            "Form.Text", "Write the note", nameof(BreachNoteAdded)),
        new("/facts", setting => Given.ABreach(setting),
            new() { ["Form.DeviceOrAccount"] = "A phone with a blue case" }, "Form.DeviceOrAccount", "Give at least one of them", nameof(BasicFactsAdded)),
        new("/parents", setting => Given.ABreach(setting),
            new() { ["Form.WereTold"] = "true", ["Form.What"] = "That a colleague is away", ["Form.ToldOn"] = "2026-05-05", ["Form.ToldBy"] = "The manager" },
            "Form.What", "Say what parents were told", nameof(ParentsRecorded)),
        new("/people-affected", setting => Given.ABreach(setting),
            new() { ["Form.WereTold"] = "true", ["Form.How"] = "By letter", ["Form.ToldOn"] = "2026-05-05" },
            "Form.How", "Say how they were told", nameof(AffectedRecorded)),
        new("/conflicts", setting => Given.ABreach(setting),
            new() { ["Form.PersonId"] = "{oversight}", ["Form.Kind"] = nameof(ConflictKind.Witness), ["Form.Reason"] = Because },
            "Form.Reason", "Give a reason", nameof(ConflictDeclared)),
        new("/handlers", setting => Given.ABreach(setting),
            new() { ["Form.CaseManagerId"] = "{manager}", ["Form.ChildLeadId"] = "{dsl}", ["Form.Reason"] = Because },
            "Form.Reason", "Give a reason", nameof(HandlersAppointed)),
        new("/left-undone/welfarecontact", setting => Given.ABreach(setting).About(setting[Domain.Access.Role.Staff])
                .ReportedBy(setting[Domain.Access.Role.Oversight]).Triaged(TriageDecision.Allegation, HarmThreshold.MayMeet),
            new() { ["Form.Reason"] = Because }, "Form.Reason", "Give a reason", nameof(CareLeftUndone)),
        new("/messages/new", setting => Given.ABreach(setting),
            new() { ["Form.Kind"] = nameof(NoteKind.BasicFacts), ["Form.Text"] = Because }, "Form.Text", "Write the message", nameof(Domain.Breaches.Papers.ReporterWrittenTo)),
        new("/not-made/lado", setting => Given.ABreach(setting).Triaged(TriageDecision.Allegation, HarmThreshold.MayMeet),
            new() { ["Form.Reason"] = Because, ["Form.AskedOfId"] = "{manager}" },
            "Form.AskedOfId", "Choose the second person", nameof(SecondOpinionAsked)),
        new("/falls-away/lado", setting => Given.ABreach(setting).Triaged(TriageDecision.Allegation, HarmThreshold.MayMeet),
            new() { ["Form.Reason"] = Because, ["Form.AskedOfId"] = "{manager}" },
            "Form.AskedOfId", "Choose the second person", nameof(SecondOpinionAsked)),
        new("/unlock", setting => Given.ABreach(setting).Triaged(TriageDecision.Allegation, HarmThreshold.MayMeet),
            new() { ["Form.Reason"] = Because, ["Form.AskedOfId"] = "{manager}" },
            "Form.Reason", "Give a reason", nameof(SecondOpinionAsked)),
        new("/outcome", setting => Given.ABreach(setting).Triaged(),
            new()
            {
                ["Form.Outcome"] = nameof(Outcome.NotAnAllegation), ["Form.DealtWith"] = "Logged only", ["Form.WereTold"] = "false",
                ["Form.WhyNot"] = "No child was concerned", ["Form.Reason"] = Because,
            },
            "Form.DealtWith", "Say how it was dealt with", nameof(OutcomeRecorded)),
        new("/dbs", setting => Given.ABreach(setting).Triaged().WithOutcome(),
            new() { ["Form.Decision"] = nameof(DbsDecision.DoNotRefer), ["Form.Reason"] = Because },
            "Form.Decision", "Choose whether you refer", nameof(DbsDecided)),
        new("/tra", setting => Given.ABreach(setting).Triaged().WithOutcome(),
            new() { ["Form.Decision"] = nameof(TraDecision.NotATeacher), ["Form.Reason"] = Because },
            "Form.Decision", "Choose whether you refer", nameof(TraDecided)),
        new("/debrief", setting => Given.ABreach(setting).Triaged().WithOutcome(),
            new() { ["Form.Held"] = "true", ["Form.HeldOn"] = "2026-05-06", ["Form.WhoTookPart"] = "Leaders", ["Form.Lessons"] = Because },
            "Form.Lessons", "Write what was learnt", nameof(DebriefRecorded)),
        new("/close", setting => Given.ABreach(setting).Triaged().WithOutcome().Debriefed(),
            new() { ["Form.Reason"] = Because }, "Form.Reason", "Give a reason", nameof(BreachClosed)),
        new("/reopen", setting => Given.ABreach(setting).Triaged().WithOutcome().Debriefed().Closed(),
            new() { ["Form.LearntAt"] = "2026-05-06T10:10", ["Form.Reason"] = Because }, "Form.LearntAt", "Give the date and time at which", nameof(BreachReopened)),
    ];

    /// <summary>The good values, with people of this setting where the form asks for one.</summary>
    public Dictionary<string, string?> GoodIn(TestSetting setting) => Good.ToDictionary(pair => pair.Key, pair => pair.Value switch
    {
        "{manager}" => setting[Domain.Access.Role.Manager].Id.ToString(),
        "{dsl}" => setting[Domain.Access.Role.Dsl].Id.ToString(),
        "{oversight}" => setting[Domain.Access.Role.Oversight].Id.ToString(),
        _ => pair.Value,
    });
}
