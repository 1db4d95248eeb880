using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Audit;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web.Platform.Jobs;

namespace SafeguardingPortal.Web.Tests.Audit;

public sealed class AuditChainTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task An_untouched_trail_verifies()
    {
        var setting = await SealedSettingAsync();

        var verdict = await VerifyAsync(setting);

        Assert.Null(verdict.Fault);
        Assert.Equal(await setting.QueryAsync(db => db.AuditEntries.LongCountAsync()), verdict.Seals);
    }

    [Fact]
    public async Task A_changed_entry_shows()
    {
        var setting = await SealedSettingAsync();
        await setting.QueryAsync(db => Third(db).ExecuteUpdateAsync(set => set.SetProperty(entry => entry.ActorName, "Somebody Else")));

        Assert.Contains("is not what was sealed", (await VerifyAsync(setting)).Fault, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_removed_entry_shows()
    {
        var setting = await SealedSettingAsync();
        await setting.QueryAsync(db => Third(db).ExecuteDeleteAsync());

        Assert.Contains("is missing", (await VerifyAsync(setting)).Fault, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_removed_seal_shows()
    {
        var setting = await SealedSettingAsync();
        await setting.QueryAsync(db => db.AuditSeals.Where(seal => seal.Number == 3).ExecuteDeleteAsync());

        Assert.Equal("Seal 3 is missing.", (await VerifyAsync(setting)).Fault);
    }

    [Fact]
    public async Task What_is_written_waits_for_its_seal_until_it_has_one()
    {
        var setting = await SealedSettingAsync();
        Assert.False(await setting.QueryAsync(db => db.UnsealedEntries.AnyAsync()));

        await setting.NewPersonAsync(Domain.Access.Role.Staff);
        var written = await setting.QueryAsync(db => db.AuditEntries.CountAsync(entry => !db.AuditSeals.Any(seal => seal.EntryId == entry.Id)));
        Assert.Equal(written, await setting.QueryAsync(db => db.UnsealedEntries.CountAsync()));
        Assert.Null((await VerifyAsync(setting)).Fault);

        // A seal that cannot be saved leaves its entry waiting.
        await setting.SaveAsync(db => db.AuditSeals.Add(new AuditSeal
        {
            SettingId = setting.Id,
            Number = db.AuditSeals.Max(seal => seal.Number) + 1,
            EntryId = db.UnsealedEntries.First().EntryId,
            EntryHash = "0",
            Hash = "0",
        }));
        await Assert.ThrowsAnyAsync<DbUpdateException>(() => portal.InScopeAsync(
            setting.Id, services => services.GetRequiredService<AuditChain>().SealAsync(CancellationToken.None)));
        Assert.Equal(written, await setting.QueryAsync(db => db.UnsealedEntries.CountAsync()));
    }

    [Fact]
    public async Task An_entry_slipped_in_beside_the_portal_shows()
    {
        var setting = await SealedSettingAsync();
        await setting.NewPersonAsync(Domain.Access.Role.Staff);
        await setting.QueryAsync(db => db.UnsealedEntries.ExecuteDeleteAsync());

        Assert.Contains("without a seal", (await VerifyAsync(setting)).Fault, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_program_itself_cannot_alter_an_entry()
    {
        var setting = await portal.NewSettingAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() => setting.QueryAsync(async db =>
        {
            var entry = await db.AuditEntries.FirstAsync();
            db.Remove(entry);
            return await db.SaveChangesAsync();
        }));
    }

    [Fact]
    public async Task A_part_of_a_record_does_not_change_without_a_word_of_the_record()
    {
        var setting = await portal.NewSettingAsync();

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => setting.QueryAsync(async db =>
        {
            var person = await db.People.Include(found => found.Roles).FirstAsync();
            db.Entry(person.Roles[0]).Property(holding => holding.From).CurrentValue = TestClock.Today.AddYears(-9);
            return await db.SaveChangesAsync();
        }));

        Assert.Contains("RoleHolding of StaffMember changed without an event", refused.Message, StringComparison.Ordinal);
    }

    private async Task<TestSetting> SealedSettingAsync()
    {
        var setting = await portal.NewSettingAsync();
        await portal.InScopeAsync(setting.Id, services => services.GetRequiredService<SealAuditTask>().RunAsync(CancellationToken.None));
        return setting;
    }

    private Task<AuditChain.Verdict> VerifyAsync(TestSetting setting) =>
        portal.InScopeAsync(setting.Id, services => services.GetRequiredService<AuditChain>().VerifyAsync(CancellationToken.None));

    private static IQueryable<AuditEntry> Third(PortalDbContext db) =>
        db.AuditEntries.Where(entry => db.AuditSeals.Any(seal => seal.EntryId == entry.Id && seal.Number == 3));
}
