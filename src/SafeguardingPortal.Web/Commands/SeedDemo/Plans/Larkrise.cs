using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Reviews;
using SafeguardingPortal.Domain.Settings;
using static SafeguardingPortal.Domain.Access.Role;
using static SafeguardingPortal.Domain.People.PersonCategory;

namespace SafeguardingPortal.Web.Commands.SeedDemo.Plans;

/// <summary>A preschool led by its manager, with a kitchen drawer for phones; the deputy manager is the DSL.</summary>
public static class Larkrise
{
    public static DemoPlan Plan { get; } = new()
    {
        Code = "larkrise",
        Name = "Larkrise Preschool",
        Kind = SettingKind.Preschool,
        Times = DemoTimes.WithFair,
        Kinds = new Dictionary<DeviceKind, KindTreatment>
        {
            [DeviceKind.SmartGlasses] = KindTreatment.NotAllowed,
            [DeviceKind.FitnessTracker] = KindTreatment.MayBeWorn,
        },
        Terms = new()
        {
            LeaderTitle = "Manager",
            ChairTitle = "Registered person",
            OversightTitle = "Trustee",
            RestrictedTime = "session time",
        },
        Rules = new() { RestrictedFrom = new(8, 45), RestrictedUntil = new(15, 15), CheckInCutOff = new(9, 0) },
        Sites = [new("Larkrise", "the kitchen drawer")],
        People =
        [
            new("manager", "Tamsin Holloway", "Manager", Employee, true, Manager, DataController),
            new("dsl", "Wren Ashdown", "Deputy manager", Employee, true, Dsl, OnlineSafetyLead),
            new("deputy", "Odette Marlow", "Preschool practitioner", Employee, true, DeputyDsl) { Week = "MTW.F" },
            new("staff", "Callum Fairweather", "Preschool practitioner", Employee, true, Staff),
            new("priya", "Priya Sandhu", "Preschool practitioner", Employee, false, Staff),
            new("jonah", "Jonah Tait", "Apprentice", Employee, false, Staff) { StartedDaysAgo = 230 },
            new("lettice", "Lettice Brand", "Lunchtime assistant", Employee, false, Staff) { Week = "MTWT." },
            new("volunteer", "Hamish Orr", "Volunteer", Volunteer, true, Staff) { Week = ".T.T.", StartedDaysAgo = 260 },
            new("mabel", "Mabel Quick", "Student on placement", Student, false, Staff) { Week = "MT...", StartedDaysAgo = 70 },
            new("greta", "Greta Lindqvist", "Preschool practitioner", Employee, false, Staff) { StartedDaysAgo = 700, LeftDaysAgo = 95 },
            new("supply", "Imogen Thackeray", "Supply practitioner", Supply, true, Staff)
            { Week = "..W..", Address = DemoLogIns.OfTwoSettings },
            new("admin", "Desmond Pike", "Administrator", Employee, true, Administrator) { Week = "M.W.F" },
            new("chair", "Rosalind Eames", "Registered person", CommitteeOrGovernor, true, Chair),
            new("governor", "Baptiste Keel", "Trustee", CommitteeOrGovernor, true, Oversight),
        ],
        Policies =
        [
            new("mobile-and-smart-technology", 352)
            {
                RevisedDaysAgo = 148,
                RevisedBecause = "Smart glasses were missing from the list of devices. The debrief of a breach asked for them.",
                Adds = "- smart glasses",
            },
            new("social-media", 371),
            new("online-safety", 340) { ReviewMonths = 6, ReviewedDaysLate = [-6] },
            new("allegations-against-staff", 400) { ReviewMonths = 6, ReviewedDaysLate = [12, -3] },
            new("staff-acceptable-use", 345)
            {
                RevisedDaysAgo = 20,
                RevisedBecause = "Staff asked whether they may use artificial intelligence to write observations.",
                Adds = "4.6 ",
            },
            new("visitor-volunteer-contractor-acceptable-use", 300),
            new("social-media-operators-acceptable-use", 290),
            new("images-and-consent", null),
            new("whistleblowing", null) { Reached = PolicyVersionState.InConsultation },
            new("low-level-concerns", null) { Reached = PolicyVersionState.AwaitingApproval },
            new("parents-and-learners-acceptable-use", 280)
            {
                RevisedDaysAgo = 40,
                RevisedBecause = "The ages that platforms set are now named.",
                Adds = "5.4 ",
            },
        ],
        RaisedReviews =
        [
            new("staff-acceptable-use", ReviewTrigger.TechnicalChange, 40,
                "New tablets with built-in assistants were bought for the rooms.")
            {
                DoneDaysAgo = 20,
                Notes = "A clause on artificial intelligence tools was added.",
            },
            new("visitor-volunteer-contractor-acceptable-use", ReviewTrigger.LocalConcern, 6,
                "A visitor took a call in the cloakroom. Are the signs at the door clear enough?"),
        ],
    };
}
