using SafeguardingPortal.Domain.Reviews;
using SafeguardingPortal.Domain.Settings;
using static SafeguardingPortal.Domain.Access.Role;
using static SafeguardingPortal.Domain.People.PersonCategory;

namespace SafeguardingPortal.Web.Commands.SeedDemo.Plans;

/// <summary>A primary school: the headteacher is one of two DSLs, and the governing body ratifies policies.</summary>
public static class HollinGreen
{
    public static DemoPlan Plan { get; } = new()
    {
        Code = "hollingreen",
        Name = "Hollin Green Primary School",
        Kind = SettingKind.School,
        Times = DemoTimes.InTerm,
        AdoptedBy = "the governing body",
        Terms = new()
        {
            LeaderTitle = "Headteacher",
            ChairTitle = "Chair of governors",
            OversightTitle = "Governor",
            Child = "pupil",
            Children = "pupils",
            RestrictedTime = "teaching time",
        },
        Rules = new()
        {
            Adoption = AdoptionMode.RatifiedByBody,
            RestrictedFrom = new(8, 40),
            RestrictedUntil = new(15, 25),
            CheckInCutOff = new(8, 50),
            PermissionMustBeWritten = true,
            RegisteredWithOfsted = false,
        },
        Sites = [new("School", "the lockable staff-room cabinet", "the drawer in the school office")],
        People =
        [
            new("manager", "Marguerite Osei", "Headteacher", Employee, true, Manager, Dsl),
            new("dsl", "Silas Thornbury", "Year 5 teacher and senior leader", Employee, true, Dsl),
            new("deputy", "Anwen Pryce", "Assistant headteacher", Employee, true, DeputyDsl),
            new("staff", "Dominic Farrow", "Year 3 teacher", Employee, true, Staff),
            new("chair", "Clementine Adair", "Chair of governors", CommitteeOrGovernor, true, Chair),
            new("governor", "Rupert Senghor", "Safeguarding link governor", CommitteeOrGovernor, true, Oversight),
            new("admin", "Hilary Boone", "School business manager", Employee, true, Administrator),
            new("bea", "Beatrix Carrow", "Reception teacher", Employee, false, Staff),
            new("emeka", "Emeka Nwosu", "Year 1 teacher", Employee, false, Staff),
            new("laurie", "Laurie Pemberton", "Year 2 teacher", Employee, false, Staff),
            new("isolde", "Isolde Grant", "Year 4 teacher", Employee, false, Staff) { Week = "MTW.." },
            new("farah", "Farah Mirza", "Year 4 teacher", Employee, false, Staff) { Week = "...TF", StartedDaysAgo = 440 },
            new("gil", "Gil Hartnell", "Year 6 teacher", Employee, false, Staff),
            new("nerys", "Nerys Bowen", "Teaching assistant", Employee, false, Staff),
            new("tobias", "Tobias Wray", "Teaching assistant", Employee, false, Staff) { StartedDaysAgo = 200 },
            new("sushila", "Sushila Patel", "Midday supervisor", Employee, false, Staff),
            new("caretaker", "Vernon Oakes", "Site manager", Employee, false, Staff),
            new("volunteer", "Philippa Straw", "Reading volunteer", Volunteer, true, Staff) { Week = "..W..", StartedDaysAgo = 280 },
            new("student", "Rafael Munro", "Trainee teacher", Student, false, Staff) { StartedDaysAgo = 75 },
            new("coach", "Jools Everett", "Sports coach", Contractor, false, Staff) { Week = ".T..F" },
            new("supplyteacher", "Winifred Lowe", "Supply teacher", Supply, false, Staff) { Week = "...T." },
            new("clerk", "Ambrose Penhale", "Clerk and governor", CommitteeOrGovernor, false, Oversight),
        ],
        Policies =
        [
            new("mobile-and-smart-technology", 355)
            {
                RevisedDaysAgo = 130,
                RevisedBecause = "Governors asked for wearables to be named one by one.",
                Adds = "- smart glasses",
            },
            new("social-media", 310),
            new("online-safety", 390) { ReviewedDaysLate = [4] },
            new("low-level-concerns", 365) { ReviewMonths = 6, ReviewedDaysLate = [-2] },
            new("allegations-against-staff", 372),
            new("staff-acceptable-use", 340)
            {
                RevisedDaysAgo = 6,
                RevisedBecause = "The governing body ratified the clause on artificial intelligence.",
                Adds = "4.6 ",
            },
            new("visitor-volunteer-contractor-acceptable-use", 330),
            new("social-media-operators-acceptable-use", 250),
            new("remote-working-acceptable-use", 240)
            {
                RevisedDaysAgo = 60,
                RevisedBecause = "Meeting assistants are now covered.",
                Adds = "5.3 ",
            },
            new("whistleblowing", null),
            new("parents-and-learners-acceptable-use", 300)
            {
                RevisedDaysAgo = 44,
                RevisedBecause = "The ages that platforms set are now named.",
                Adds = "5.4 ",
            },
        ],
        RaisedReviews =
        [
            new("social-media", ReviewTrigger.LocalConcern, 33,
                "A class chat group of parents was used to criticise a member of staff by name.")
            {
                DoneDaysAgo = 21,
                Outcome = ReviewOutcome.NoChange,
                Notes = "The policy covers it. The expectations were sent to all families again.",
            },
            new("mobile-and-smart-technology", ReviewTrigger.AdHoc, 8,
                "The link governor asked how wearables of contractors are checked."),
        ],
    };
}
