using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Exceptions;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.InspectionPacks;

public sealed class PackFiguresTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task Check_ins_are_counted_by_month_and_a_few_flags_stay_coarse()
    {
        var setting = await portal.NewSettingAsync();
        for (var day = 0; day < 3; day++)
        {
            await setting[Role.Staff].StoredAsync(TestClock.Start.AddMonths(-1).AddDays(day));
            await setting[Role.Dsl].BroughtNoneAsync(TestClock.Start.AddMonths(-1).AddDays(day));
        }

        await setting[Role.Staff].FlaggedAsync();
        var lines = await portal.LinesOfPackAsync(setting);

        Assert.Contains("April 2026 3 3 3 0 0", lines);
        Assert.Contains("May 2026 1 1 0 0 fewer than 5", lines);
    }

    [Fact]
    public async Task Exceptions_are_counted_and_personal_needs_are_one_kind()
    {
        var setting = await portal.NewSettingAsync();
        for (var asked = 0; asked < 5; asked++)
            await setting[Role.Staff].AllowedAsync();
        await setting[Role.Staff].AskedAsync(ExceptionType.Medical);
        var lines = await portal.LinesOfPackAsync(setting);

        var text = string.Join('\n', lines);
        Assert.Contains("Approved 5", text, StringComparison.Ordinal);
        Assert.Contains("Not decided fewer than 5", text, StringComparison.Ordinal);
        Assert.Contains("All not shown", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Medical", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("hospital", text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_sign_off_register_names_who_signed_and_who_is_late()
    {
        var setting = await portal.NewSettingAsync();
        var policy = await setting.PolicyToSignAsync("Acceptable use", since: TestClock.Start.AddDays(-20));
        await setting[Role.Dsl].SignedAsync(policy);
        var lines = await portal.LinesOfPackAsync(setting);

        Assert.Contains("Acceptable use 1 7 1 0 6", lines);
        Assert.Contains($"{setting[Role.Dsl].Name} Signed Wed 6 May 2026 –", lines);
        Assert.Contains($"{setting[Role.Staff].Name} 6 days late – Thu 30 Apr 2026", lines);
    }

    [Fact]
    public async Task Breaches_are_numbers_and_nobody_who_opens_the_pack_finds_a_report_about_themselves_in_them()
    {
        var setting = await portal.NewSettingAsync();
        for (var reported = 0; reported < 5; reported++)
            await Given.ABreach(setting).About(setting[Role.Staff]).ReportedBy(setting[Role.Chair]).SavedAsync();
        await Given.ABreach(setting).Of(BreachCategory.Data).About(setting[Role.Dsl]).SavedAsync();
        var lines = await portal.LinesOfPackAsync(setting);

        var text = string.Join('\n', lines);
        Assert.Contains("A photo, video or recording of a child 5", text, StringComparison.Ordinal);
        Assert.Contains("Not yet triaged 5", text, StringComparison.Ordinal);
        Assert.Contains("Still open 5", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Personal data lost", text, StringComparison.Ordinal);
        Assert.DoesNotContain("sand pit", text, StringComparison.Ordinal);
        Assert.DoesNotContain(setting[Role.Staff].Name, text, StringComparison.Ordinal);
    }
}
