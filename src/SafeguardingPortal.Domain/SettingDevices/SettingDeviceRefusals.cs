using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.SettingDevices;

public sealed record DeviceNameMissing() : Refusal("Enter a name that people here use, such as Acorn room tablet.", "Name");

public sealed record SerialNumberMissing() : Refusal("Enter the serial number. It is on the back or in the settings.", "SerialNumber");

public sealed record ImageCheckPeriodMissing() : Refusal(
    "Enter after how many days somebody looks for pictures left on it, from 1 to 366.", "ImageCheckEveryDays");

public sealed record PlaceMissing() : Refusal("Say where it is.", "Place");

public sealed record NoLongerKept() : Refusal("This device was given up, so nothing more is recorded for it.");

public sealed record IsMissing() : Refusal("This device is missing. Record first that it was found.");

public sealed record IsNotMissing() : Refusal("This device is not missing.");

public sealed record IsOffSite() : Refusal("This device is off site. Bring it back first.");

public sealed record NotOffSite() : Refusal("This device is not off site.");

public sealed record InStoreAlready() : Refusal("This device is in the store already.");

public sealed record BringItBackFirst() : Refusal("Take the device back into the store first.");

public sealed record HasItAlready(string Name) : Refusal($"{Name} has it there already.", "PersonId");

public sealed record OnlyItsHolder() : Refusal(
    "Only the person it is issued to uses it. It is taken back first, or those who keep the register hand it over.", "PersonId");

public sealed record NotNominated(string Name, AuthorisedTask Task) : Refusal(
    $"{Name} is not authorised to {Task.Label()}. Those who are stand under Authorised people.", "PersonId");

public sealed record MonitoringNoticeNotSigned(string Name) : Refusal(
    $"{Name} has not yet signed the acceptable use policy that says that use is monitored. It is signed first, then the device is issued.",
    "PersonId");

public sealed record SeenInTheFuture() : Refusal("Enter the day on which you saw it. It cannot be later than today.", "SeenOn");

public sealed record NoCamera() : Refusal("This device has no camera, so there are no pictures to clear.");

public sealed record FoundTooFew() : Refusal("Enter how many pictures were left on it; 0 when there were none.", "Found");

public sealed record FoundNoteMissing() : Refusal("Say what the pictures were and what you did with them.", "Note");

public sealed record NotCleared(string Field) : Refusal("Transfer and wipe the pictures before the device leaves.", Field);

public sealed record SignWithYourName(string Name) : Refusal($"Sign with your name as it is known here: {Name}.", "TypedName");

public sealed record WitnessIsYou() : Refusal("The witness is somebody else.", "WitnessId");

public sealed record ClearItFirst() : Refusal("Clear its pictures first, today, and sign for it. Then it can leave.");

public sealed record BackBeforeLeaving() : Refusal("Enter when it will be back, later than now.", "ExpectedBackAt");

public sealed record NotEncrypted() : Refusal(
    "Nobody has seen that this device is encrypted, so it stays here. The leader may let it go with a reason.", "LetGoBecause");

public sealed record LeaderLetsItGo() : Refusal(
    "Only the leader, or whom the leader answers to, lets a device go that is not encrypted.", "LetGoBecause");

public sealed record NotForYourself() : Refusal("Somebody else lets you take a device that is not encrypted.", "PersonId");
