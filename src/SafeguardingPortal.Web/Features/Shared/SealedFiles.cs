using Microsoft.AspNetCore.DataProtection;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Breaches.Papers;

namespace SafeguardingPortal.Web.Features.Shared;

/// <summary>Files that belong to a record, such as a certificate or the photo of a sign: stored encrypted, under the file's identifier.</summary>
internal static class SealedFiles
{
    private const string Purpose = "kept-files";

    public static void KeepSealed(this PortalDbContext db, CheckedFile file, IDataProtectionProvider keys) =>
        db.AttachmentContents.Add(new AttachmentContent
        {
            Id = file.Described.Id,
            SettingId = db.SettingId,
            Sealed = keys.CreateProtector(Purpose).Protect(file.Content),
        });

    /// <summary>The content as it was sent.</summary>
    public static byte[] OpenSealed(this IDataProtectionProvider keys, AttachmentContent content) =>
        keys.CreateProtector(Purpose).Unprotect(content.Sealed);
}
