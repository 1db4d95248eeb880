using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Domain.Reviews;
using SafeguardingPortal.Domain.Settings;
using static SafeguardingPortal.Domain.Access.Role;
using static SafeguardingPortal.Domain.People.PersonCategory;

namespace SafeguardingPortal.Web.Commands.SeedDemo.Plans;

/// <summary>A nursery with lockers and a forest site. Its proprietor is its DSL and answers to nobody inside.</summary>
public static class Bramblewood
{
    public static DemoPlan Plan { get; } = new()
    {
        Code = "bramblewood",
        Name = "Bramblewood Nursery and Forest School",
        Kind = SettingKind.Nursery,
        OpenInHolidays = true,
        Kinds = new Dictionary<DeviceKind, KindTreatment>
        {
            [DeviceKind.SmartGlasses] = KindTreatment.NotAllowed,
        },
        Terms = new()
        {
            LeaderTitle = "Proprietor",
            ChairTitle = "Registered person",
            OversightTitle = "Adviser",
            RestrictedTime = "opening hours",
        },
        Rules = new()
        {
            RestrictedFrom = new(7, 30),
            RestrictedUntil = new(18, 0),
            CheckInCutOff = new(9, 30),
            BreakUseAllowed = false,
            PermissionMustBeWritten = true,
            DebriefRequired = false,
            OnlineConductGoesToLado = true,
        },
        Sites = [new("Nursery house", "the staff-room lockers") { Slots = 24 }, new("Forest site", "the locked box in the cabin")],
        People =
        [
            new("manager", "Ottilie Vance", "Proprietor", Employee, true, Manager, Dsl),
            new("deputy", "Fergus Dunmore", "Nursery room leader", Employee, true, DeputyDsl),
            new("staff", "Nadia Rahimi", "Nursery practitioner", Employee, true, Staff),
            new("kester", "Kester Blythe", "Forest school leader", Employee, false, Staff) { Site = 1 },
            new("yolanda", "Yolanda Adeyemi", "Nursery practitioner", Employee, false, Staff) { Week = "MTW.F" },
            new("piotr", "Piotr Zielinski", "Nursery practitioner", Employee, false, Staff) { Week = ".TWTF" },
            new("sorrel", "Sorrel Whitby", "Forest school assistant", Employee, false, Staff)
            { Site = 1, Week = "MTWT.", StartedDaysAgo = 240 },
            new("cook", "Bettina Ross", "Cook", Employee, false, Staff),
            new("volunteer", "Archie Lomax", "Forest school volunteer", Volunteer, true, Staff)
            { Site = 1, Week = "..W.F", StartedDaysAgo = 150 },
            new("supply", "Imogen Thackeray", "Bank practitioner", Supply, true, Staff)
            { Week = "MT.T.", Address = DemoLogIns.OfTwoSettings },
            new("admin", "Maud Sherwin", "Office administrator", Employee, true, Administrator) { Week = "MTWT." },
            new("governor", "Leopold Frayne", "Early years adviser", CommitteeOrGovernor, true, Oversight),
        ],
        Policies =
        [
            new("mobile-and-smart-technology", 360)
            {
                RevisedDaysAgo = 120,
                RevisedBecause = "The forest site has its own storage place, and smart glasses are sold in every phone shop now.",
                Adds = "- smart glasses",
            },
            new("images-and-consent", 330)
            {
                RevisedDaysAgo = 75,
                RevisedBecause = "Families asked whether we let programs alter pictures. We do not, and the policy now says so.",
                Adds = "4.6 ",
            },
            new("low-level-concerns", 385),
            new("allegations-against-staff", 300),
            new("staff-acceptable-use", 320)
            {
                RevisedDaysAgo = 90,
                RevisedBecause = "Tools that write text are now covered.",
                Adds = "4.6 ",
            },
            new("visitor-volunteer-contractor-acceptable-use", 280),
            new("remote-working-acceptable-use", 260),
            new("whistleblowing", null),
        ],
        RaisedReviews =
        [
            new("mobile-and-smart-technology", ReviewTrigger.MonitoringFinding, 140,
                "Spot checks at the forest site found phones in rucksacks.")
            {
                DoneDaysAgo = 120,
                Notes = "A locked box was fitted in the cabin and named in the policy.",
            },
            new("allegations-against-staff", ReviewTrigger.Guidance, 9, "The local safeguarding partners have published new procedures."),
        ],
    };
}
