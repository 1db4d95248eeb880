using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Settings;

public sealed record UnknownSite() : Refusal("Choose one of the setting's sites.", "SiteId");

public sealed record StoragePlaceNameTaken(string Name)
    : Refusal($"There is a storage place called {Name} already. Choose another name.", "Name");

public sealed record UnknownStoragePlace() : Refusal("Choose one of the storage places in use.", "StoragePlaceId");

public sealed record SettingNameMissing() : Refusal("Enter the name of the setting.", "Name");

public sealed record RestrictedTimeEndsBeforeItStarts(string RestrictedTime)
    : Refusal($"The end of {RestrictedTime} must be after its start.", "Until");

public sealed record PlaceNameMissing() : Refusal("Enter a name that people here will recognise.", "Name");

public sealed record SiteNameTaken(string Name) : Refusal($"There is a site called {Name} already. Choose another name.", "Name");

public sealed record SlotsUncounted(int Most) : Refusal($"Enter how many slots are numbered, from 1 to {Most}.", "Capacity");

public sealed record CapacityTooSmall()
    : Refusal("Enter how many devices fit, at least 1, or leave it empty when nobody counts.", "Capacity");

public sealed record WeekdaysMissing() : Refusal("Choose at least one weekday.", "Weekdays");

public sealed record NamedDaysMissing() : Refusal("Enter the days on which it holds.", "NamedDays");

public sealed record TooManyNamedDays(int Most) : Refusal($"Name {Most} days at most.", "NamedDays");

public sealed record TermsMissing() : Refusal("Enter the dates of your terms first: this holds in term only.", "Holds");

public sealed record UnknownRestrictedPeriod() : Refusal("That time is no longer on the list. Look at the list again.");

public sealed record LastRestrictedPeriod() : Refusal("This is the only time on the list. Change it instead, or add another one first.");

public sealed record TermEndsBeforeItStarts(string Name) : Refusal($"The last day of {Name} is before its first.", "Terms");

public sealed record TermsOverlap() : Refusal("Two of the terms overlap. Each begins after the one before it has ended.", "Terms");

public sealed record TooManyTerms(int Most) : Refusal($"Enter {Most} terms at most. Leave out those long past.", "Terms");

public sealed record TermsNeeded() : Refusal("A restricted time holds in term only, so at least one term is needed.", "Terms");

public sealed record BreakEndsBeforeItStarts() : Refusal(
    "Enter from when until when breaks are, or leave both empty for any time.", "Until");
