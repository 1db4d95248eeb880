using static SafeguardingPortal.Domain.Access.Permission;

namespace SafeguardingPortal.Domain.Access;

/// <summary>
/// The whole matrix on one screen; docs/access.md shows the same and a test holds the two together.
/// A permission opens a kind of page. Which single breach a person may see is decided case by case, by need to know.
/// </summary>
public static class RolePermissions
{
    private static readonly Permission[] Everyone =
        [ReadPolicies, SignPolicies, TakeTraining, StoreDevices, RequestExceptions, TellOfRelationships, ReportBreaches, CarryOutLessons];

    /// <summary>Whoever works in the building every day.</summary>
    private static readonly Permission[] AtWork = [.. Everyone, UseSettingDevices, UseVisitorBook];

    private static readonly Dictionary<Role, HashSet<Permission>> Matrix = new()
    {
        [Role.Staff] = [.. AtWork],
        [Role.Dsl] =
        [
            .. AtWork, WorkOnBreaches, DecideRelationships, ConfirmEmergencies, KeepSettingDevices, KeepRoster, RunSpotChecks,
            SeeDeviceRegister,
            SeeExceptionRegister, SeeSignOffRegister, KeepFamilyAgreements, SeeTrainingRegister, KeepNotices, KeepTraining,
            SeeReviewRegister, CompleteReviews, WritePolicies, ApprovePolicies, BuildPacks, SeeFigures, WriteLeaderReports, SeeAuditTrail,
            SeePeople, AnswerSubjectAccess,
        ],
        [Role.DeputyDsl] =
        [
            .. AtWork, WorkOnBreaches, DecideRelationships, ConfirmEmergencies, KeepSettingDevices, KeepRoster, RunSpotChecks,
            SeeDeviceRegister,
            SeeExceptionRegister, SeeSignOffRegister, KeepFamilyAgreements, SeeTrainingRegister, KeepNotices, SeeReviewRegister,
            SeeFigures, WriteLeaderReports, SeePeople,
        ],
        [Role.Manager] =
        [
            .. AtWork, WorkOnBreaches, DecideRelationships, ConfirmEmergencies, KeepSettingDevices, KeepRoster, RunSpotChecks,
            SeeDeviceRegister,
            SeeExceptionRegister, DecideExceptions, SeeSignOffRegister, KeepFamilyAgreements, SeeTrainingRegister, KeepNotices,
            KeepTraining, SeeReviewRegister, CompleteReviews, WritePolicies, ApprovePolicies, PublishPolicies, BuildPacks, SeeFigures,
            WriteLeaderReports, SeeAuditTrail, SeePeople, ManagePeople, GiveRoles, ManageSetting, AnswerSubjectAccess,
        ],
        [Role.Administrator] =
        [
            .. AtWork, ReadCasesInEmergency, ConfirmEmergencies, KeepSettingDevices, KeepRoster, WritePolicies, SeeSignOffRegister,
            KeepFamilyAgreements, SeeTrainingRegister, KeepNotices, KeepTraining, SeePeople, ManagePeople, GiveRoles,
            ManageSetting,
        ],
        [Role.Oversight] = [.. Everyone, ConfirmEmergencies, SeeReviewRegister, SeeFigures],
        [Role.Chair] =
        [
            .. Everyone, ApprovePolicies, WorkOnBreaches, ConfirmEmergencies, DecideExceptions, DecideRelationships, SeeReviewRegister,
            SeeFigures, SeePeople, GiveRoles, AnswerSubjectAccess,
        ],
        [Role.DataController] = [.. Everyone],
        [Role.OnlineSafetyLead] = [.. Everyone],
    };

    public static bool Allow(IEnumerable<Role> roles, Permission permission) => roles.Any(role => Matrix[role].Contains(permission));

    public static bool Allow(Role role, Permission permission) => Matrix[role].Contains(permission);
}
