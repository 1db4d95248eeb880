using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.SettingDevices;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.SettingDevices;

/// <summary>One request for software above a form that is about it.</summary>
public sealed record SoftwareHead(
    Guid Id,
    string Name,
    string Purpose,
    bool UsedByChildren,
    bool HoldsPersonalData,
    SoftwareState State,
    Guid AskedById,
    string AskedBy,
    string? RiskAssessment,
    int Version)
{
    /// <exception cref="RecordNotFoundException">There is no such request here.</exception>
    internal static async Task<SoftwareHead> OfAsync(PortalDbContext db, Guid id, CancellationToken ct) =>
        await db.SoftwareRequests.AsNoTracking().Where(request => request.Id == id)
            .Select(request => new SoftwareHead(
                request.Id, request.Name, request.Purpose, request.UsedByChildren, request.HoldsPersonalData, request.State,
                request.AskedById,
                db.People.Where(person => person.Id == request.AskedById).Select(person => person.Name).First(), request.RiskAssessment,
                request.Version))
            .FirstOrDefaultAsync(ct) ?? throw new RecordNotFoundException();
}

internal static class FindSoftware
{
    /// <exception cref="RecordNotFoundException">There is no such request here.</exception>
    public static async Task<SoftwareRequest> SoftwareAsync(this PortalDbContext db, Guid id, CancellationToken ct) =>
        await db.SoftwareRequests.Include(request => request.Installations).FirstOrDefaultAsync(request => request.Id == id, ct)
            ?? throw new RecordNotFoundException();

    public static async Task<IReadOnlyList<SelectListItem>> DevicesToChooseAsync(this PortalDbContext db, CancellationToken ct) =>
        await db.SettingDevices.AsNoTracking()
            .Where(device => device.State != SettingDeviceState.Retired && device.State != SettingDeviceState.Lost)
            .OrderBy(device => device.Name).ThenBy(device => device.Id)
            .Select(device => new SelectListItem(device.Name + ", " + device.Reference, device.Id.ToString()))
            .ToListAsync(ct);
}
