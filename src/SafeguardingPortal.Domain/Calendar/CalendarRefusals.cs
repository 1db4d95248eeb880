using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Calendar;

public sealed record YearNotCovered(int Year) : Refusal(
    $"The bank holidays of {Year} are not in the portal's calendar, so this date is not worked out. Count the working days by hand.");
