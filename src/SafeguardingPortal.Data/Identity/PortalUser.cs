using Microsoft.AspNetCore.Identity;

namespace SafeguardingPortal.Data.Identity;

/// <summary>A log-in. Who the person is, and what they may do, belongs to the setting: see StaffMember.</summary>
public sealed class PortalUser : IdentityUser<Guid>;
