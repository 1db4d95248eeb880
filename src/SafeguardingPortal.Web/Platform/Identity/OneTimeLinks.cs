using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;
using SafeguardingPortal.Data.Identity;

namespace SafeguardingPortal.Web.Platform.Identity;

/// <summary>
/// One-time links that let the owner of a mail address set a password: a new person's for three days and until there is one, a forgotten one's for
/// an hour. Each works once, because setting a password changes the security stamp that it is bound to.
/// </summary>
public sealed class OneTimeLinks(UserManager<PortalUser> users)
{
    private const string Invitation = "Invitation";

    /// <summary>The path of a new person's link, to be put behind the portal's address.</summary>
    public async Task<string> InvitationPathAsync(PortalUser user)
    {
        ArgumentNullException.ThrowIfNull(user);
        return Path(user, await users.GenerateUserTokenAsync(user, TokenOptions.DefaultProvider, Invitation));
    }

    /// <summary>The path of the link of somebody who forgot the password.</summary>
    public async Task<string> ResetPathAsync(PortalUser user)
    {
        ArgumentNullException.ThrowIfNull(user);
        return Path(user, await users.GeneratePasswordResetTokenAsync(user));
    }

    /// <summary>Sets the password, if the link is still good.</summary>
    /// <returns>What is wrong, in words; empty when it is done.</returns>
    public async Task<IReadOnlyList<string>> UseAsync(Guid userId, string? token, string password)
    {
        const string Stale = "This link is no longer good. Ask for a new one.";
        var user = await users.FindByIdAsync(userId.ToString());
        if (user is null || string.IsNullOrEmpty(token) || Decode(token) is not { } decoded)
            return [Stale];

        if (user.PasswordHash is null && await users.VerifyUserTokenAsync(user, TokenOptions.DefaultProvider, Invitation, decoded))
            decoded = await users.GeneratePasswordResetTokenAsync(user);
        var result = await users.ResetPasswordAsync(user, decoded, password);
        if (result.Succeeded)
        {
            await users.SetLockoutEndDateAsync(user, null);
            return [];
        }

        return [.. result.Errors.Select(error => error.Code == nameof(IdentityErrorDescriber.InvalidToken) ? Stale : error.Description)];
    }

    private static string Path(PortalUser user, string token) =>
        $"/set-password?user={user.Id}&token={WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes(token))}";

    private static string? Decode(string token)
    {
        try
        {
            return Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(token));
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
