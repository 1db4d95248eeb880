using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.SettingDevices;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.SettingDevices;

public sealed record AuthorisationHead(Guid Id, string Name, AuthorisedTask Task, int Version)
{
    /// <exception cref="RecordNotFoundException">There is no such authorisation here.</exception>
    internal static async Task<AuthorisationHead> OfAsync(PortalDbContext db, Guid id, CancellationToken ct) =>
        await db.DeviceAuthorisations.AsNoTracking().Where(given => given.Id == id)
            .Select(given => new AuthorisationHead(
                given.Id, db.People.Where(person => person.Id == given.PersonId).Select(person => person.Name).First(), given.Task,
                given.Version))
            .FirstOrDefaultAsync(ct) ?? throw new RecordNotFoundException();
}
