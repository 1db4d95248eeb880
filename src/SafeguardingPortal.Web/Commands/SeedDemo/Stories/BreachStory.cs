using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Breaches.Agencies;
using SafeguardingPortal.Domain.Breaches.OwnClocks;
using SafeguardingPortal.Domain.Breaches.Sanctions;
using SafeguardingPortal.Domain.Breaches.Sheets;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Lessons;

namespace SafeguardingPortal.Web.Commands.SeedDemo.Stories;

/// <summary>Reports in every state that a case can be in. All of it is invented.</summary>
internal sealed class BreachStory(DemoWorld world)
{
    /// <summary>People without a special role, one after another, so that reports are about different people.</summary>
    private readonly string[] colleagues =
    [
        .. world.Plan.People.Where(plan => plan is { SignsIn: false, Roles: [Role.Staff], StartedDaysAgo: > 190 })
            .Select(plan => plan.Key),
    ];

    /// <summary>Since when the setting has time limits of its own.</summary>
    public const int OwnClocksSinceDaysAgo = 40;

    private const string UmbrellaBody = "Safeguarding desk of the umbrella body (of the demo)";

    public void Tell()
    {
        Register();
        LowLevel(132, Colleague(1));
        NotOurs(84);
        FromOutside(108);
        AboutTheLeader(12);
        if (world.Plan.Code != "mallowlane")
        {
            PoliceAndLado(181, Colleague(0));
            DataSentAstray(41);
            WaitsForOutcome(6, Colleague(2));
        }

        if (world.Has("dsl"))
        {
            WaitsForDebrief(15, Colleague(1));
            Reopened(62, Colleague(0));
            AboutTheDsl(9);
            WaitsForAcknowledgement(1, Colleague(2));
        }

        New(0, "volunteer");
    }

    /// <summary>Desks that exist only here; the numbers are of those set aside for stories.</summary>
    private void Register()
    {
        var day = world.Calendar.DaysAgo(OwnClocksSinceDaysAgo);
        var at = world.At(day, 10, 15);
        var by = world.As(Handler(OwnClocksSinceDaysAgo), at);
        world.Tell(AgencyEntry.Enter(
            world.NewId(), world.Setting.Id,
            new AgencyDetails(
                Agency.Lado, "Duty desk for allegations (of the demo)", world.Setting.LocalAuthority, "01632 960 101", "lado@authority.example", null,
                "Weekdays, 9 am to 5 pm", "The authority\u2019s own page, spring edition", day),
            by, at));
        world.Tell(AgencyEntry.Enter(
            world.NewId(), world.Setting.Id,
            new AgencyDetails(
                Agency.ChildrensSocialCare, "Front door (of the demo)", world.Setting.LocalAuthority, "01632 960 102", null, null, "Day and night",
                "The authority\u2019s own page, spring edition", day),
            by, at));
        world.Tell(OwnSanction.Enter(
            world.NewId(), world.Setting.Id,
            new SanctionDetails("A letter of expectations", "Our disciplinary procedure, paragraph on informal steps, autumn edition", day, false), by, at));
        OwnClocks(day, at);
        var kent = StandardSheets.All[0];
        world.Tell(OwnSheet.Write(
            world.NewId(), world.Setting.Id, Agency.Lado,
            new SheetWords(
                "Our authority: referral to the LADO", world.Setting.LocalAuthority, kent.HowSent, "Form of the demo, spring edition", null, day,
                SheetLines.Write(kent.Fields)),
            by, at));
    }

    private void OwnClocks(DateOnly day, DateTimeOffset at)
    {
        var by = world.As("manager", at);
        var insurer = Desk("Claims desk of the insurer (of the demo)", "01632 960 103", "The policy schedule, spring edition");
        var umbrella = Desk(UmbrellaBody, "01632 960 104", "The members\u2019 handbook, spring edition");
        Clock(new(
            "Tell the insurer of stolen equipment", insurer, 5, ClockUnit.WorkingDays, ClockStart.Knew, ClockScope.ByQuestion, [], [], [],
            "Equipment of the setting was stolen or lost", "The policy schedule, spring edition, conditions of claims", null, day));
        Clock(new(
            "Tell the umbrella body of an allegation", umbrella, 2, ClockUnit.WorkingDays, ClockStart.Triaged, ClockScope.ByAnswers, [],
            [TriageDecision.Allegation], [], null, "The members\u2019 handbook, spring edition, part on incidents", null, day));

        ClockTarget Desk(string name, string telephone, string source) => ClockTarget.Of(world.Tell(AgencyEntry.Enter(
            world.NewId(), world.Setting.Id,
            new AgencyDetails(Agency.Other, name, null, telephone, null, null, "Weekdays, 9 am to 5 pm", source, day), by, at)));

        void Clock(ClockDetails details) => world.Tell(OwnClock.Enter(world.NewId(), world.Setting.Id, details, by, at));
    }

    private void PoliceAndLado(int daysAgo, string about) => DemoCase
        .Report(world, daysAgo, "staff", about, BreachCategory.ImageOfChild,
            "I saw a colleague photograph two children in the garden with their own phone. Later they said that they had sent a "
            + "picture to a friend.", Handler(daysAgo))
        .Noted(0, 14, 50, NoteKind.BasicFacts,
            "Both children were in the garden from 11:00 to 11:30 with three members of staff. There is no CCTV.")
        .Triage(0, 15, 5, TriageDecision.Allegation, HarmThreshold.MayMeet,
            "A picture of children was taken on a personal phone and may have been shared.",
            new DemoSeverity(Illegal: true, Serious: true))
        .Told(0, 15, 30, Agency.Police101, "The call handler", ContactMethod.Phone,
            "A picture of two children may have been shared. The phone has been put aside.", "WX-23817")
        .Told(0, 15, 50, Agency.Lado, "The duty LADO", ContactMethod.Phone, "The facts so far, and that the police have been told.",
            "LADO-0442")
        .Advised(0, 16, 15, Agency.Lado,
            "Take basic facts only. Do not speak to the person before the strategy discussion. Other duties rather than suspension, "
            + "if that can be arranged.")
        .BothSides(0)
        .Told(1, 10, 20, Agency.Ofsted, "The notification desk", ContactMethod.OnlineForm, "A serious allegation, and the steps taken.")
        .Acknowledged(2, 9, 40, Agency.Ofsted, "OF-77120")
        .ParentsTold(2, 11, 30, "That a picture may have been taken, that the police know, and whom to ring with questions.")
        .Noted(2, 12, 0, NoteKind.BasicFacts,
            "The person works in the office for now. A colleague from outside the rooms keeps in touch with them.")
        .Advised(8, 11, 30, Agency.Police101,
            "The phone was examined. No image of a child was found to have been sent. No further police action.")
        .Advised(9, 10, 0, Agency.Lado, "The setting may now look into it itself and speak to the person.")
        .Noted(11, 14, 0, NoteKind.Investigation,
            "The person says that the picture was of a rainbow and that two children walked into it. It was deleted the same day.")
        .Ended(13, Outcome.Unsubstantiated, "Management advice and training in the images policy, recorded by the leader.",
            "Both families were told on the third day and again at the end.",
            "There is not enough evidence to prove or to disprove that a picture was shared.", "sanction-instruction", "sanction-training")
        .Debriefed(15, "The rule was known, the temptation was not. A setting camera now hangs by the garden door, and the policy "
            + "should name smart glasses too.",
            "Name all wearables, smart glasses too.")
        .Learnt(15, LessonKind.TechnicalChange, "A moment worth a picture comes when no camera is at hand.",
            "Hang a camera of the setting by the garden door.", Handler(daysAgo), 14, "It hangs there, and the room lists say so.")
        .Learnt(15, LessonKind.Training, "Not everybody thinks of glasses as a device.",
            "Show wearables at the next staff meeting.", Handler(daysAgo), daysAgo)
        .Closed(16, "All contacts are acknowledged, the outcome is recorded and the lessons are in hand.");

    private void LowLevel(int daysAgo, string about) => DemoCase
        .Report(world, daysAgo, "manager", about, BreachCategory.DeviceInRestrictedTime,
            "A message lit up on a smart watch while a story was being read. The watch had not been stored.", Handler(daysAgo))
        .Triage(1, 9, 15, TriageDecision.LowLevelConcern, HarmThreshold.DoesNotAppearToMeet,
            "A lapse, seen by two adults. There is no sign of more.")
        .Ended(1, Outcome.NotAnAllegation, "A talk with the person, who apologised and stored the watch.",
            "Not told: no child was involved.", "A reminder was enough.", "sanction-advice")
        .NotOnRegister(1, "The same watch stands there already, from the week before.")
        .Debriefed(3, "Watches are easily forgotten. The check-in page now asks for each device by name.")
        .Closed(3, "Dealt with and recorded.");

    private void NotOurs(int daysAgo) => DemoCase
        .Report(world, daysAgo, "volunteer", "A delivery driver at the gate", BreachCategory.DeviceInRestrictedTime,
            "A driver was on the phone at the gate. No child was outside.", Handler(daysAgo))
        .Triage(0, 15, 40, TriageDecision.NotABreach, HarmThreshold.NobodyWhoWorksHere, "He was off the premises and no child was near.")
        .Closed(0, "Nothing further to do. Thanked the volunteer for speaking up.");

    private void FromOutside(int daysAgo) => DemoCase
        .Report(world, daysAgo, "staff", "A grandparent at the summer picnic", BreachCategory.SocialMediaPost,
            "A picture from the picnic, with other families' children in it, was put on a public page.", Handler(daysAgo))
        .Triage(0, 16, 0, TriageDecision.Complaint, HarmThreshold.NobodyWhoWorksHere, "It concerns a family, not a member of staff. Two families have complained.")
        .Ended(2, Outcome.NotAnAllegation, "The leader rang the grandparent, who took the picture down.",
            "All families in the picture were told.", "It was a misunderstanding about what may be shared.")
        .Debriefed(4, "We now say at the start of each event what may be photographed.")
        .Closed(4, "The picture is gone and the families are content.");

    private void DataSentAstray(int daysAgo) => DemoCase
        .Report(world, daysAgo, "manager", "admin", BreachCategory.Data,
            "The emergency contact list of one room was sent to the wrong address outside the setting.", Handler(daysAgo))
        .Triage(0, 14, 55, TriageDecision.DataBreach, HarmThreshold.DoesNotAppearToMeet,
            "Telephone numbers and a note about a court order went astray: people may be at risk.", new DemoSeverity(Data: true))
        .Told(0, 16, 20, Agency.Ico, "The breach report form", ContactMethod.OnlineForm,
            "What was sent, to whom, how many families and what was done.")
        .Acknowledged(1, 11, 5, Agency.Ico, "IC-30918")
        .AffectedTold(1, 12, 0, "Each family on the list was rung, and wrote down whom to ring if anybody troubles them.")
        .Ended(4, Outcome.NotAnAllegation, "The recipient confirmed deletion. Lists are no longer sent by e-mail.",
            "Each family on the list was told what had gone astray and what was done.", "A slip with an address book.")
        .Debriefed(6, "Lists stay in the shared folder; only a link is sent.")
        .Closed(6, "The ICO acknowledged the report and asks for nothing more.");

    private void WaitsForOutcome(int daysAgo, string about) => DemoCase
        .Report(world, daysAgo, "staff", about, BreachCategory.ContactWithFamily,
            "A parent mentioned that a colleague sends her private messages about her child in the evening.", Handler(daysAgo))
        .Triage(0, 15, 20, TriageDecision.AdviceSought, HarmThreshold.Unsure,
            "Private contact with a family, perhaps a friendship. I am not sure, so I ask.")
        .Told(0, 15, 45, Agency.Lado, "The duty LADO", ContactMethod.Phone, "What the parent said, without having asked more.",
            "LADO-0518")
        .Advised(1, 9, 30, Agency.Lado,
            "It does not appear to meet the threshold on what is known. Speak to both and come back if anything else is said.")
        .Triage(1, 9, 50, TriageDecision.Conduct, HarmThreshold.DoesNotAppearToMeet,
            "By the LADO\u2019s advice a matter of our code of conduct: contact with families goes through the setting.")
        .Noted(2, 13, 15, NoteKind.Investigation,
            "Spoke to the person: they have known the family for years and had not told us. The messages were shown of their own "
            + "accord.");

    private void WaitsForDebrief(int daysAgo, string about)
    {
        var report = DemoCase.Report(world, daysAgo, "volunteer", about, BreachCategory.DeviceInRestrictedTime,
            "A phone rang in a coat pocket in the room and was answered there.", Handler(daysAgo))
        .Triage(0, 15, 30, TriageDecision.Conduct, HarmThreshold.DoesNotAppearToMeet,
            "Against the code of conduct; children were present but not photographed.")
            .Ended(2, Outcome.NotAnAllegation, "A recorded conversation under the code of conduct.", "Not told: no child was involved.",
                "The person had forgotten to store it after an errand.");
        if (world.Has("admin") && world.Has("chair"))
            report.AskedInEmergency("A parent is at the gate about this and nobody who knows it is in.", confirmed: true);
    }

    private void Reopened(int daysAgo, string about) => DemoCase
        .Report(world, daysAgo, "staff", about, BreachCategory.SocialMediaPost,
            "A colleague wrote on a public page about a difficult day with a child. The child was not named.", Handler(daysAgo))
        .Triage(0, 15, 25, TriageDecision.LowLevelConcern, HarmThreshold.DoesNotAppearToMeet, "Careless, but nobody can be recognised.")
        .Ended(1, Outcome.NotAnAllegation, "The post was taken down after a talk.", "Not told: no child can be recognised.",
            "A careless moment.")
        .NotOnRegister(1, "It stands there already: the person told it themself.")
        .Debriefed(3, "We will talk about social media at the next staff meeting.")
        .Closed(3, "Dealt with.")
        .Reopened(4, "A second post about the same child has been found.");

    private void AboutTheDsl(int daysAgo) => DemoCase
        .Report(world, daysAgo, "staff", "dsl", BreachCategory.ImageOfChild,
            "The DSL took a picture of the display with a personal phone while children stood in front of it.", "manager")
        .Triage(0, 15, 15, TriageDecision.Allegation, HarmThreshold.Unsure,
            "It may be nothing, but I must not be the one who decides that about a close colleague.")
        .Told(0, 15, 35, Agency.Lado, "The duty LADO", ContactMethod.Phone, "What was seen, by whom, and that it concerns our DSL.",
            "LADO-0521")
        .ToldDesk(1, 9, 20, UmbrellaBody, "That there is an allegation and that the LADO is told; no names.")
        .Advised(1, 10, 10, Agency.Lado, "Ask the person what was taken, with a witness, and look at the picture together. Report back.");

    private void AboutTheLeader(int daysAgo)
    {
        var report = DemoCase.Report(world, daysAgo, "staff", "manager", BreachCategory.DeviceInRestrictedTime,
            "The person in charge made a private call in the room during the session and walked about with the phone.", "chair");
        if (!world.Has("chair"))
            return;

        report
            .Triage(1, 18, 30, TriageDecision.Conduct, HarmThreshold.DoesNotAppearToMeet,
                "Against our own rules, in front of children and staff.")
            .Noted(2, 19, 0, NoteKind.Investigation,
                "Met after closing time. The call was from a hospital; there had been no time to ask anyone.");
    }

    private void WaitsForAcknowledgement(int daysAgo, string about)
    {
        var report = DemoCase.Report(world, daysAgo, "staff", about, BreachCategory.AbusiveMessage,
            "In a chat group of colleagues someone called a child names and threatened to teach them a lesson.", Handler(daysAgo))
            .Triage(0, 15, 10, TriageDecision.Allegation, HarmThreshold.MayMeet, "Words that may show a risk to a child.")
            .KeptOut(0, "volunteer", ConflictKind.Witness, "Was in the chat group and read it there.")
            .Told(0, 15, 40, Agency.Lado, "The referral desk", ContactMethod.OnlineForm,
                "The message as it was shown to me, and who was in the group.")
            .Wrote(0, "Thank you for telling us. Please keep the messages on your phone, and talk about it with nobody else.",
                "I have kept them. There were four.");
        if (Handler(daysAgo) != "manager")
        {
            report
                .Handled(0, "manager", Handler(daysAgo), "As our allegations policy says.")
                .WorkedOn(0, Handler(daysAgo))
                .AskedToInvestigate(0, "manager", "One of the group leaves for a year abroad tomorrow morning.");
        }

        if (world.Has("admin") && world.Has("chair"))
            report.AskedInEmergency("The LADO rang back and neither the manager nor the DSL can be reached.", confirmed: false);
    }

    private void New(int daysAgo, string by) => DemoCase.Report(
        world, daysAgo, by, Colleague(0), BreachCategory.DeviceInRestrictedTime,
        "I noticed a watch with a lit screen on a colleague's wrist in the room this morning.", Handler(daysAgo));

    /// <summary>Who works on it: the DSL where there was one on that day, otherwise the leader.</summary>
    private string Handler(int daysAgo)
    {
        var day = world.Calendar.DaysAgo(daysAgo);
        return world.Has("dsl") && world.People["dsl"].RolesOn(day).Contains(Role.Dsl) ? "dsl" : "manager";
    }

    private string Colleague(int number) => colleagues[number % colleagues.Length];
}
