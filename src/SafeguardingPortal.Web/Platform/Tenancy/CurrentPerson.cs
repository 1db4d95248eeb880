using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Tenancy;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Platform.Tenancy;

/// <summary>
/// Who is signed in, in which setting, with the roles held today. Read from the database at each request, so that a role given or taken,
/// or a person who left, counts at once.
/// </summary>
public sealed class CurrentPerson(PortalDbContext db, Tenant tenant, KnownSettings settings, SchoolClock clock)
{
    private Actor? actor;
    private Setting? setting;

    public bool IsSignedIn => actor is not null;

    public Actor Actor => actor ?? throw new InvalidOperationException("Nobody is signed in to a setting.");

    public Guid PersonId => Actor.PersonId;

    public Setting Setting => setting ?? throw new InvalidOperationException("No setting is chosen.");

    public bool BelongsToSeveral { get; private set; }

    /// <summary>Known by card or PIN at a shared tablet, and not signed in.</summary>
    public bool IsAtTablet { get; private set; }

    public bool May(Permission permission) => actor is not null && actor.May(permission);

    /// <summary>The person whom a shared tablet knows for one task.</summary>
    public void StandAtTablet(Setting ofTablet, Actor person)
    {
        setting = ofTablet;
        actor = person;
        IsAtTablet = true;
    }

    /// <summary>Finds the person of this log-in in the setting; where none was chosen and the log-in has just one, that one.</summary>
    public async Task LoadAsync(Guid userId, Guid? chosenSettingId, CancellationToken ct)
    {
        var today = clock.Today;
        // Across settings: a log-in's own memberships, before a setting is chosen.
        var memberships = await db.People.IgnoreQueryFilters()
            .AsNoTracking()
            .Include(person => person.Roles)
            .Where(person => person.UserId == userId && person.StartedOn <= today && (person.LeftOn == null || person.LeftOn >= today))
            .ToListAsync(ct);
        BelongsToSeveral = memberships.Count > 1;

        var person = memberships.Count == 1 ? memberships[0] : memberships.FirstOrDefault(member => member.SettingId == chosenSettingId);
        if (person is null)
            return;

        tenant.Use(person.SettingId);
        setting = await settings.ReadAsync(db, ct);
        actor = new Actor(person.Id, person.Name, person.RolesOn(today));
    }
}
