namespace SafeguardingPortal.Domain.Access;

/// <summary>What an action of the portal asks for. Which role allows what: <see cref="RolePermissions"/>.</summary>
public enum Permission
{
    ReadPolicies,
    WritePolicies,
    ApprovePolicies,
    PublishPolicies,
    SignPolicies,
    SeeSignOffRegister,
    StoreDevices,
    SeeDeviceRegister,
    UseSettingDevices,
    KeepSettingDevices,
    KeepRoster,
    UseVisitorBook,
    RunSpotChecks,
    RequestExceptions,
    SeeExceptionRegister,
    DecideExceptions,
    ReportBreaches,
    WorkOnBreaches,
    ReadCasesInEmergency,
    ConfirmEmergencies,
    SeeReviewRegister,
    CompleteReviews,
    BuildPacks,
    SeeFigures,
    SeeAuditTrail,
    SeePeople,
    ManagePeople,
    ManageSetting,
}
