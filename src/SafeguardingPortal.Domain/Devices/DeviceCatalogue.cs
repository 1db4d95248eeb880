namespace SafeguardingPortal.Domain.Devices;

/// <summary>What a kind of device can do. Capability, not looks, decides whether the rules for phones apply to it (C093).</summary>
public sealed record DeviceFacts(DeviceKind Kind, string Label, bool CanCommunicate, bool RecordsAudio, bool RecordsImage)
{
    /// <summary>It communicates, or records sound or pictures: then it is stored like a phone.</summary>
    public bool MustBeStored => CanCommunicate || RecordsAudio || RecordsImage;
}

/// <summary>The kinds of device with their usual capabilities, in the order in which pages offer them.</summary>
public static class DeviceCatalogue
{
    public static IReadOnlyList<DeviceFacts> All { get; } =
    [
        new(DeviceKind.Phone, "Phone", CanCommunicate: true, RecordsAudio: true, RecordsImage: true),
        new(DeviceKind.SmartWatch, "Smart watch", CanCommunicate: true, RecordsAudio: true, RecordsImage: false),
        new(DeviceKind.FitnessTracker, "Fitness tracker", CanCommunicate: true, RecordsAudio: false, RecordsImage: false),
        new(DeviceKind.SmartGlasses, "Smart glasses", CanCommunicate: true, RecordsAudio: true, RecordsImage: true),
        new(DeviceKind.Tablet, "Tablet", CanCommunicate: true, RecordsAudio: true, RecordsImage: true),
        new(DeviceKind.Laptop, "Laptop", CanCommunicate: true, RecordsAudio: true, RecordsImage: true),
        new(DeviceKind.EReader, "E-reader", CanCommunicate: true, RecordsAudio: false, RecordsImage: false),
        new(DeviceKind.GamesConsole, "Games console", CanCommunicate: true, RecordsAudio: true, RecordsImage: true),
        new(DeviceKind.MedicalDevice, "Medical device", CanCommunicate: true, RecordsAudio: false, RecordsImage: false),
        // Nobody knows what it can do until somebody looks, so it is treated as able to do everything.
        new(DeviceKind.Other, "Other device", CanCommunicate: true, RecordsAudio: true, RecordsImage: true),
    ];

    public static DeviceFacts Facts(this DeviceKind kind) => All.First(facts => facts.Kind == kind);

    public static string Label(this DeviceKind kind) => kind.Facts().Label;

    /// <summary>The kind as colleagues read it: that somebody needs a medical device is nobody else's business.</summary>
    public static string PublicLabel(this DeviceKind kind) => kind == DeviceKind.MedicalDevice ? "Agreed device" : kind.Label();

    /// <summary>What it can do, in words.</summary>
    public static string Abilities(this DeviceFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        (string Word, bool Can)[] all =
            [("connects", facts.CanCommunicate), ("records sound", facts.RecordsAudio), ("has a camera", facts.RecordsImage)];
        return string.Join(", ", all.Where(ability => ability.Can).Select(ability => ability.Word));
    }
}
