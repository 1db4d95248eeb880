using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Tenancy;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.Tenancy;

public sealed class TenancyTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task Without_a_setting_nothing_is_found()
    {
        await portal.NewSettingAsync();

        var found = await portal.InScopeAsync(null, services =>
            ((PortalDbContext)services.GetService(typeof(PortalDbContext))!).People.CountAsync());

        Assert.Equal(0, found);
    }

    [Fact]
    public async Task Every_table_of_a_setting_s_rows_is_filtered()
    {
        var unfiltered = await portal.InScopeAsync(null, services =>
        {
            var model = ((PortalDbContext)services.GetService(typeof(PortalDbContext))!).Model;
            return Task.FromResult(model.GetEntityTypes()
                .Where(entity => typeof(IBelongToSetting).IsAssignableFrom(entity.ClrType) && entity.GetDeclaredQueryFilters().Count == 0)
                .Select(entity => entity.Name)
                .ToList());
        });

        Assert.Empty(unfiltered);
    }

    [Fact]
    public async Task A_row_of_another_setting_is_not_saved()
    {
        var (mine, other) = (await portal.NewSettingAsync(), await portal.NewSettingAsync());

        await Assert.ThrowsAsync<WrongSettingException>(() => mine.SaveAsync(db => db.People.Add(StaffMember.Join(
            Ids.New(), other.Id, "Somebody", null, null, PersonCategory.Employee, TestClock.Today, Actor.Portal, TestClock.Start))));
    }

    [Fact]
    public async Task Two_people_at_once_the_second_is_refused()
    {
        var setting = await portal.NewSettingAsync();
        var id = setting[Role.Staff].Id;

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => setting.QueryAsync(async first =>
        {
            var seenByFirst = await first.People.Include(person => person.Roles).SingleAsync(person => person.Id == id);
            await setting.QueryAsync(async second =>
            {
                (await second.People.Include(person => person.Roles).SingleAsync(person => person.Id == id))
                    .Appoint(Ids.New(), Role.DeputyDsl, TestClock.Today, Actor.Portal, TestClock.Start);
                return await second.SaveChangesAsync();
            });
            seenByFirst.Appoint(Ids.New(), Role.Oversight, TestClock.Today, Actor.Portal, TestClock.Start);
            return await first.SaveChangesAsync();
        }));
    }
}
