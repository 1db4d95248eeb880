using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Settings;

public sealed record UnknownSite() : Refusal("Choose one of the setting's sites.", "SiteId");

public sealed record StoragePlaceNameTaken(string Name) : Refusal($"There is a storage place called {Name} already. Choose another name.", "Name");

public sealed record UnknownStoragePlace() : Refusal("Choose one of the storage places in use.", "StoragePlaceId");
