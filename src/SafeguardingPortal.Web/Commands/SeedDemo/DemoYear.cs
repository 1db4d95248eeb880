using SafeguardingPortal.Web.Commands.SeedDemo.Stories;

namespace SafeguardingPortal.Web.Commands.SeedDemo;

/// <summary>Tells the year of one setting, through the domain's own methods and nothing else.</summary>
public static class DemoYear
{
    public static DemoWorld Tell(DemoPlan plan, DateTimeOffset now)
    {
        var world = new DemoWorld(plan, now);
        new PlacesStory(world).Tell();
        var policies = new PolicyStory(world).Tell();
        new PromiseStory(world, policies).Tell();
        new CheckStory(world, policies).Tell();
        new ReviewStory(world, policies).Tell();
        new SignOffStory(world, policies).Tell();
        new TabletStory(world).Tell();
        new CampaignStory(world, policies).Tell();
        new CheckInStory(world, new ExceptionStory(world).Tell()).Tell();
        new RosterStory(world).Tell();
        new SettingDeviceStory(world).Tell();
        new VisitorStory(world, new LeafletStory(world).Tell()).Tell();
        new BreachStory(world).Tell();
        new ConcernStory(world).Tell();
        new RecordStory(world).Tell();
        new TrainingStory(world).Tell();
        new PrivacyStory(world).Tell();
        new InductionStory(world).Tell();
        new NoticeStory(world).Tell();
        new BulletinStory(world).Tell();
        new LeaderReportStory(world).Tell();
        new FamilyStory(world, policies).Tell();
        new RelationshipStory(world).Tell();
        return world;
    }
}
