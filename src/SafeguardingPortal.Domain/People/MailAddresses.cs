using System.Net.Mail;

namespace SafeguardingPortal.Domain.People;

/// <summary>Which text is an address that a mail can go to: one rule for what is typed and what a list brings.</summary>
public static class MailAddresses
{
    public const int Longest = 200;

    /// <summary>Whether this is one address and nothing else: no name before it, no second one after it.</summary>
    public static bool IsOne(string? typed)
    {
        var address = typed?.Trim();
        return address is { Length: > 0 and <= Longest } && MailAddress.TryCreate(address, out var read) && read.Address == address
            && !address.Contains(' ', StringComparison.Ordinal) && !address.Contains('"', StringComparison.Ordinal);
    }
}
