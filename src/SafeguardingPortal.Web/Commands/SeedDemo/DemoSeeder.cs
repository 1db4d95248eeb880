using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Identity;
using SafeguardingPortal.Data.Numbering;
using SafeguardingPortal.Data.Tenancy;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Commands.SeedDemo;

/// <summary>
/// Stores the demo's settings that are not there yet, each as a whole or not at all. A setting that exists is never touched.
/// </summary>
public sealed class DemoSeeder(IServiceScopeFactory scopes, SchoolClock clock)
{
    private const int BatchSize = 400;

    // Hashed once: hashing is slow on purpose, and the whole demo has one password.
    private readonly string passwordHash = new PasswordHasher<PortalUser>().HashPassword(new PortalUser(), DemoLogIns.Password);

    /// <summary>Returns the names of the settings that were made.</summary>
    public async Task<IReadOnlyList<string>> SeedAsync(CancellationToken ct)
    {
        var made = new List<string>();
        foreach (var plan in DemoLogIns.Plans)
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
            if (await db.Settings.IgnoreQueryFilters().AnyAsync(setting => setting.Code == plan.Code, ct))
                continue;

            var tenant = scope.ServiceProvider.GetRequiredService<Tenant>();
            await db.Database.CreateExecutionStrategy().ExecuteAsync(() => StoreAsync(db, tenant, plan, ct));
            made.Add(plan.Name);
        }

        return made;
    }

    // May run again after a lost connection, so it begins with telling the story anew.
    private async Task StoreAsync(PortalDbContext db, Tenant tenant, DemoPlan plan, CancellationToken ct)
    {
        var world = DemoYear.Tell(plan, clock.Now);
        tenant.Use(world.Setting.Id);
        db.ChangeTracker.Clear();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        foreach (var key in plan.People.Where(person => person.SignsIn).Select(person => person.Key))
        {
            var person = world.People[key];
            person.LinkLogIn(await LogInAsync(db, person.Email!, ct), Actor.Portal, world.At(world.Beginning, 10, 30));
        }

        foreach (var batch in world.Told.Chunk(BatchSize))
        {
            db.AddRange(batch.AsEnumerable<object>());
            await db.SaveChangesAsync(ct);
            db.ChangeTracker.Clear();
        }

        foreach (var ((kind, year), last) in world.Numbers)
            db.ReferenceCounters.Add(new ReferenceCounter { SettingId = world.Setting.Id, Kind = kind, Year = year, Last = last, Key = world.OrderOf(kind, year) });
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
    }

    /// <summary>The log-in with this address; made where it does not exist, because one person belongs to two settings.</summary>
    private async Task<Guid> LogInAsync(PortalDbContext db, string address, CancellationToken ct)
    {
        var normalised = address.ToUpperInvariant();
        var known = db.Users.Local.FirstOrDefault(user => user.NormalizedEmail == normalised)
            ?? await db.Users.FirstOrDefaultAsync(user => user.NormalizedEmail == normalised, ct);
        if (known is not null)
            return known.Id;

        var user = new PortalUser
        {
            Id = Ids.New(),
            UserName = address,
            NormalizedUserName = normalised,
            Email = address,
            NormalizedEmail = normalised,
            EmailConfirmed = true,
            PasswordHash = passwordHash,
            SecurityStamp = Guid.NewGuid().ToString("N"),
            LockoutEnabled = true,
        };
        db.Users.Add(user);
        return user.Id;
    }
}
