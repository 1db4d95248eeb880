using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Devices;

public sealed record NoDeviceChosen() : Refusal("Choose the devices you store, or say that you brought none.", "Kinds");

public sealed record StoragePlaceClosedNow() : Refusal("Choose a storage place that is in use.", "StoragePlaceId");

public sealed record DevicesAreOut() : Refusal("Return the devices that are out first.");

public sealed record NothingStored() : Refusal("No device of yours is in storage now. Store it first.");

public sealed record NothingOut() : Refusal("No device of yours is out, so there is nothing to return.");

public sealed record LeftAlready() : Refusal("You have left for the day. Store your devices again if you come back.");

public sealed record CheckInOfAnotherDay() : Refusal("That check-in is of an earlier day. Store your devices for today.");

public sealed record EmergencyNoteMissing() : Refusal("Say in a few words what the emergency is.", "Note");

public sealed record ExceptionNotLive() : Refusal(
    "You have no exception that is live now. Ask for one, or choose the reason that applies.", "Reason");

public sealed record OnRecordAlready() : Refusal("Your devices are on record for today already. Look there for what you can do next.");

public sealed record NotAFlag() : Refusal("That take-out is not flagged, or has been noted already.");

public sealed record OwnFlag() : Refusal("Someone else notes a flag about your own devices.");

