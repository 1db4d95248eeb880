using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Settings;

public sealed record UnknownSite() : Refusal("Choose one of the setting's sites.", "SiteId");

public sealed record StoragePlaceNameTaken(string Name)
    : Refusal($"There is a storage place called {Name} already. Choose another name.", "Name");

public sealed record UnknownStoragePlace() : Refusal("Choose one of the storage places in use.", "StoragePlaceId");

public sealed record SettingNameMissing() : Refusal("Enter the name of the setting.", "Name");

public sealed record RestrictedTimeEndsBeforeItStarts(string RestrictedTime)
    : Refusal($"The end of {RestrictedTime} must be after its start.", "RestrictedUntil");

public sealed record PlaceNameMissing() : Refusal("Enter a name that people here will recognise.", "Name");

public sealed record SiteNameTaken(string Name) : Refusal($"There is a site called {Name} already. Choose another name.", "Name");

public sealed record CapacityTooSmall()
    : Refusal("Enter how many devices fit, at least 1, or leave it empty when nobody counts.", "Capacity");
