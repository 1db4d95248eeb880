using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Policies.Text;

namespace SafeguardingPortal.Web.Features.Policies.StarterPolicies;

internal static class StarterText
{
    /// <summary>A starter as a policy's text, with the setting's words still as fields.</summary>
    public static PolicyDocument Written(this StarterPolicy starter) => PolicyTextReader.Read(starter.Text).Policies[0];
}
