using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.SignOffs;

namespace SafeguardingPortal.Web.Commands.SeedDemo.Stories;

/// <summary>Every version that people sign was announced when it came into force. The demo keeps no old mails.</summary>
internal sealed class CampaignStory(DemoWorld world, IReadOnlyList<ToldPolicy> policies)
{
    public void Tell()
    {
        foreach (var told in policies.Where(told =>
            told.Policy.Kind == PolicyKind.AcceptableUse && told.Plan.PublishedDaysAgo is not null
            && told.Plan.Starter != FamilyStory.Starter))
        {
            foreach (var version in told.Versions)
            {
                world.Tell(Campaign.Open(
                    world.NewId(), world.Setting.Id, told.Policy.Id, version.Title, version.Id, version.Number,
                    version.PublishedAt!.Value.AddMinutes(1)));
            }
        }
    }
}
