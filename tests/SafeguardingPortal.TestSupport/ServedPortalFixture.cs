namespace SafeguardingPortal.TestSupport;

/// <summary>The portal on a loopback port, for a real browser.</summary>
public class ServedPortalFixture : PortalFixture
{
    private static readonly Lazy<Task<PortalHost>> Served = new(() => PortalHost.StartAsync(served: true));

    public Uri Address { get; private set; } = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        Address = (await Served.Value).Address;
    }

    private protected override Task<PortalHost> HostAsync() => Served.Value;
}
