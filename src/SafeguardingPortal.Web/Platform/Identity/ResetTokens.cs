using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using SafeguardingPortal.Data.Identity;

namespace SafeguardingPortal.Web.Platform.Identity;

/// <summary>Makes and checks the tokens of a forgotten password, which last less long than an invitation.</summary>
public sealed class ResetTokens(
    IDataProtectionProvider protection, IOptions<ResetTokenOptions> options, ILogger<DataProtectorTokenProvider<PortalUser>> log)
    : DataProtectorTokenProvider<PortalUser>(protection, options, log)
{
    public const string Provider = "ForgottenPassword";
}

public sealed class ResetTokenOptions : DataProtectionTokenProviderOptions
{
    public ResetTokenOptions() => (Name, TokenLifespan) = (ResetTokens.Provider, TimeSpan.FromHours(1));
}
