using SafeguardingPortal.Domain.Reviews;
using SafeguardingPortal.Domain.Settings;
using static SafeguardingPortal.Domain.Access.Role;
using static SafeguardingPortal.Domain.People.PersonCategory;

namespace SafeguardingPortal.Web.Commands.SeedDemo.Plans;

/// <summary>A playgroup run by a parents' committee, which adopts policies at its meetings. For most of the year it had no DSL.</summary>
public static class MallowLane
{
    /// <summary>When the playgroup appointed its first DSL.</summary>
    public const int DslSinceDaysAgo = 110;

    public static DemoPlan Plan { get; } = new()
    {
        Code = "mallowlane",
        Name = "Mallow Lane Playgroup",
        Kind = SettingKind.Playgroup,
        AdoptedBy = "the parent management committee",
        Terms = new()
        {
            LeaderTitle = "Play leader",
            ChairTitle = "Chair of the committee",
            OversightTitle = "Committee member",
            RestrictedTime = "playgroup hours",
        },
        Rules = new()
        {
            Adoption = AdoptionMode.AdoptedAtMeeting,
            RestrictedFrom = new(9, 0),
            RestrictedUntil = new(12, 30),
            CheckInCutOff = new(9, 15),
            ReviewPeriodMonths = null,
            SignOffGraceDays = 21,
        },
        Sites = [new("Village hall", "the locked office cupboard")],
        People =
        [
            new("manager", "Bryony Castell", "Play leader", Employee, true, Manager) { Week = "MTWT." },
            new("dsl", "Effie Lanyon", "Deputy play leader", Employee, true, Dsl)
            { Week = "MTWT.", InRolesSinceDaysAgo = DslSinceDaysAgo },
            new("staff", "Cressida Mott", "Playworker", Employee, true, Staff) { Week = "MTW.." },
            new("ivor", "Ivor Penrose", "Playworker", Employee, false, Staff) { Week = "..WT." },
            new("saffron", "Saffron Doyle", "Playworker", Employee, false, Staff) { Week = "MT.T.", StartedDaysAgo = 160 },
            new("volunteer", "Tilda Brook", "Parent helper", Volunteer, true, Staff) { Week = ".T...", StartedDaysAgo = 190 },
            new("luca", "Luca Hargreave", "Parent helper", Volunteer, false, Staff) { Week = "...T.", StartedDaysAgo = 100 },
            new("music", "Zelda Frost", "Music teacher", Contractor, false, Staff) { Week = "..W.." },
            new("admin", "Perry Nightingale", "Committee secretary", CommitteeOrGovernor, true, Administrator),
            new("chair", "Harriet Vellacott", "Chair of the committee", CommitteeOrGovernor, true, Chair),
            new("governor", "Sunil Varma", "Committee treasurer", CommitteeOrGovernor, true, Oversight),
        ],
        Policies =
        [
            new("mobile-and-smart-technology", 358)
            {
                RevisedDaysAgo = 100,
                RevisedBecause = "The committee appointed a designated safeguarding lead and named smart glasses.",
                Adds = "- smart glasses",
            },
            new("social-media", 358),
            new("staff-acceptable-use", 350),
            new("visitor-volunteer-contractor-acceptable-use", 185),
            new("allegations-against-staff", 98),
            new("low-level-concerns", null),
        ],
        RaisedReviews =
        [
            new("mobile-and-smart-technology", ReviewTrigger.LocalConcern, 118,
                "A parent helper kept her phone in her apron because nobody had told her where it goes.")
            {
                DoneDaysAgo = 100,
                Notes = "Parent helpers are now asked to sign before their first session.",
            },
            new("social-media", ReviewTrigger.Guidance, 45, "The local authority sent a new leaflet on group chats.")
            {
                DoneDaysAgo = 12,
                Outcome = ReviewOutcome.NoChange,
                Notes = "Read at the committee meeting. Nothing needs to change.",
            },
            new("staff-acceptable-use", ReviewTrigger.AdHoc, 5, "The committee has not looked at it for a year."),
        ],
    };
}
