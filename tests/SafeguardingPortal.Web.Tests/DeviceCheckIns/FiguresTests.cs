using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web.Platform.Files;

namespace SafeguardingPortal.Web.Tests.DeviceCheckIns;

public sealed class FiguresTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task Months_count_a_person_once_a_day()
    {
        var setting = await portal.NewSettingAsync();
        await setting[Role.Staff].StoredAsync();
        await setting[Role.Chair].FlaggedAsync();
        await setting[Role.Oversight].BroughtNoneAsync();
        await setting[Role.Staff].StoredAsync(TestClock.Start.AddMonths(-1));
        await setting[Role.Staff].StoredAsync(TestClock.Start.AddMonths(-13));
        using var client = await setting.SignInAsAsync(Role.Dsl);

        var page = await client.GetPageAsync("/devices/months");

        Assert.Contains("May 2026 3 2 1 0 1 1", page.Text, StringComparison.Ordinal);
        Assert.Contains("Apr 2026 1 1 0 0 0 0", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("2025", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_register_is_exported_and_that_is_put_on_record()
    {
        var setting = await portal.NewSettingAsync();
        await setting[Role.Staff].StoredAsync();
        await setting[Role.Chair].StoredAsync(TestClock.Start.AddMonths(-3));
        using var client = await setting.SignInAsAsync(Role.Manager);

        var page = await client.GetPageAsync("/devices/export");
        var sheet = await client.PostFormAsync(page, new() { ["Form.From"] = "2026-05-01", ["Form.Until"] = "2026-05-31" });

        Assert.Equal(HttpStatusCode.OK, sheet.Status);
        var line = $"2026-05-06,\"{setting[Role.Staff].Name}\",\"Stored\",\"Office cupboard\",1,10:10,10:10,0,0\r\n";
        Assert.Contains(line, sheet.Body, StringComparison.Ordinal);
        Assert.DoesNotContain(setting[Role.Chair].Name, sheet.Body, StringComparison.Ordinal);
        Assert.Equal(
            "Exported the device register, Fri 1 May 2026 to Sun 31 May 2026",
            await setting.QueryAsync(db => db.AuditEntries
                .Where(entry => entry.Event == "RecordOpened")
                .Select(entry => entry.Sentence)
                .SingleAsync()));
    }

    [Theory]
    [InlineData("", "2026-05-31", "Enter the first day")]
    [InlineData("2026-05-31", "2026-05-01", "The last day cannot be before the first")]
    [InlineData("2024-05-31", "2026-05-01", "Choose thirteen months at most")]
    public async Task The_days_make_sense(string from, string until, string message)
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Manager);

        var page = await client.GetPageAsync("/devices/export");
        var answer = await client.PostFormAsync(page, new() { ["Form.From"] = from, ["Form.Until"] = until });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(message, answer.Text, StringComparison.Ordinal);
        Assert.Equal(until, answer.ValueOf("Form.Until"));
    }

    [Theory]
    [InlineData("/devices/months")]
    [InlineData("/devices/export")]
    public async Task Staff_do_not_see_them(string path)
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Staff);
        using var stranger = portal.NewClient();

        Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync(path)).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await stranger.GetAsync(path)).Status);
    }

    [Theory]
    [InlineData("Ada Moss", "\"Ada Moss\"")]
    [InlineData("Ada \"Addy\" Moss", "\"Ada \"\"Addy\"\" Moss\"")]
    [InlineData("=HYPERLINK(1)", "\"'=HYPERLINK(1)\"")]
    [InlineData("@sum", "\"'@sum\"")]
    [InlineData("", "\"\"")]
    public void A_cell_is_text_and_never_a_formula(string text, string cell) => Assert.Equal(cell, CsvFile.Cell(text));
}
