using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Devices;

/// <summary>
/// What a person says they brought, held against the setting's rules for kinds of device. Putting something away is always possible,
/// unless it should not be here at all; keeping it needs the rule, or an exception that is live.
/// </summary>
public static class BroughtDevices
{
    /// <param name="excepted">The kinds that the person's live exceptions are about, each with the exception.</param>
    /// <returns>The devices, those kept by an exception with that exception.</returns>
    /// <exception cref="RuleBrokenException">A kind may not be kept, or not be here.</exception>
    public static IReadOnlyList<DeclaredDevice> Checked(
        Setting setting, IEnumerable<DeclaredDevice> brought, IReadOnlyDictionary<DeviceKind, Guid> excepted)
    {
        ArgumentNullException.ThrowIfNull(setting);
        ArgumentNullException.ThrowIfNull(excepted);
        return [.. brought.Select(device => Checked(device, setting.TreatmentOf(device.Kind), excepted))];
    }

    private static DeclaredDevice Checked(DeclaredDevice device, KindTreatment treatment, IReadOnlyDictionary<DeviceKind, Guid> excepted)
    {
        var allowed = excepted.TryGetValue(device.Kind, out var exception);
        if (treatment == KindTreatment.NotAllowed && !allowed)
            throw new RuleBrokenException(new KindNotAllowed(device.Kind.Label()));
        if (!device.Kept)
            return device;
        return treatment switch
        {
            _ when allowed => device with { ExceptionId = exception },
            KindTreatment.MayBeWorn => device,
            KindTreatment.OnlyWithException => throw new RuleBrokenException(new KeptWithoutException(device.Kind.PublicLabel())),
            KindTreatment.Store or KindTreatment.NotAllowed => throw new RuleBrokenException(new KindIsStored(device.Kind.Label())),
            _ => throw new ArgumentOutOfRangeException(nameof(treatment)),
        };
    }
}

public sealed record KindNotAllowed(string Label) : Refusal(
    $"{Label}: that may not come onto the premises here. Take it away again, or ask in the office.", "Kinds");

public sealed record KindIsStored(string Label) : Refusal($"{Label}: that is stored here. Say where you put it.", "Kept");

public sealed record KeptWithoutException(string Label) : Refusal(
    $"{Label}: you may keep it only while an exception is agreed. Ask for one, or store it.", "Kept");

public sealed record WitnessMissing() : Refusal("Say who saw it put away.", "WitnessId");

public sealed record WitnessIsOwner() : Refusal("Somebody else sees it put away.", "WitnessId");
