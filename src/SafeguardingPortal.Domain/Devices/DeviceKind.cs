namespace SafeguardingPortal.Domain.Devices;

/// <summary>The kinds of personal device that people bring. Wearables count like phones (C092).</summary>
public enum DeviceKind
{
    Phone,
    SmartWatch,
    FitnessTracker,
    SmartGlasses,
    Tablet,
    Laptop,
    EReader,
    GamesConsole,
    MedicalDevice,
    Other,
}
