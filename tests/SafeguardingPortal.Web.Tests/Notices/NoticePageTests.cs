using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Notices;
using SafeguardingPortal.Domain.Policies.Promises;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web.Platform.Evidence;

namespace SafeguardingPortal.Web.Tests.Notices;

/// <summary>The log of signs and notices.</summary>
public sealed class NoticePageTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private static readonly byte[] Photo = [0xFF, 0xD8, 0xFF, .. Encoding.ASCII.GetBytes("a picture of a door")];

    [Theory]
    [InlineData("/notices")]
    [InlineData("/notices/new")]
    public async Task Open_to_those_who_keep_it(string path)
    {
        var setting = await portal.NewSettingAsync();
        using var stranger = portal.NewClient();
        using var staff = await setting.SignInAsAsync(Role.Staff);
        using var deputy = await setting.SignInAsAsync(Role.DeputyDsl);

        Assert.Contains("/sign-in", (await stranger.GetAsync(path)).Location, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await staff.GetAsync(path)).Status);
        Assert.Equal(HttpStatusCode.OK, (await deputy.GetAsync(path)).Status);
    }

    [Fact]
    public async Task A_sign_is_written_down_with_its_photo_looked_at_and_taken_down()
    {
        var setting = await portal.NewSettingAsync();
        using var manager = await setting.SignInAsAsync(Role.Manager);
        var page = await manager.GetPageAsync("/notices/new");
        var fields = new Dictionary<string, string?>
        {
            ["Form.Kind"] = "Sign",
            ["Form.Where"] = "Front door",
            ["Form.Wording"] = "Please put your phone away",
            ["Form.From"] = "2026-05-01",
            ["Form.NextCheckOn"] = "2026-05-05",
        };

        var empty = await manager.PostFilesAsync(page, new() { ["Form.Where"] = "Front door" }, "Form.Files");
        var wrongFile = await manager.PostFilesAsync(page, fields, "Form.Files", ("door.pdf", Encoding.ASCII.GetBytes("%PDF-1.7")));
        var done = await manager.PostFilesAsync(page, fields, "Form.Files", ("door.jpg", Photo));

        Assert.Equal((HttpStatusCode.BadRequest, "Front door"), (empty.Status, empty.ValueOf("Form.Where")));
        Assert.Contains("Write what it says", empty.Text, StringComparison.Ordinal);
        Assert.Contains("Send a photo", wrongFile.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, done.Status);
        var details = await manager.GetPageAsync(done.Location!);
        Assert.Contains("Look was due Tue 5 May 2026", details.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await manager.GetAsync(done.Location + "/photo")).Status);
        var sealedPhoto = await setting.QueryAsync(db => db.AttachmentContents.Select(one => one.Sealed).SingleAsync());
        Assert.DoesNotContain("picture of a door", Encoding.ASCII.GetString(sealedPhoto), StringComparison.Ordinal);
        Assert.Equal((PromiseState.Broken, "1 sign or leaflet up, 1 not looked at in time, 0 missing or wrong"), await EvidenceAsync(setting));

        var check = await manager.GetPageAsync(done.Location + "/check");
        var unsaid = await manager.PostFormAsync(check, new() { ["Form.Found"] = "MissingOrWrong" });
        await manager.PostFormAsync(check, new() { ["Form.Found"] = "InPlace" });
        var stale = await manager.PostFormAsync(check, new() { ["Form.Found"] = "InPlace" });
        Assert.Contains("Say what was missing or wrong", unsaid.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        Assert.Equal((PromiseState.Kept, "1 sign or leaflet up, 0 not looked at in time, 0 missing or wrong"), await EvidenceAsync(setting));

        await manager.PostFormAsync(await manager.GetPageAsync(done.Location + "/take-down"), new() { ["Form.Reason"] = "A new door" });
        Assert.Contains("Front door", (await manager.GetPageAsync("/notices")).Text, StringComparison.Ordinal);
        Assert.Equal(
            [nameof(NoticeGiven), nameof(NoticeChecked), nameof(NoticeTakenDown)],
            await setting.QueryAsync(db => db.AuditEntries.Where(entry => entry.SubjectType == nameof(Notice)).OrderBy(entry => entry.At)
                .Select(entry => entry.Event).ToListAsync()));
    }

    [Fact]
    public async Task A_sign_of_another_setting_is_not_there()
    {
        var (setting, other) = (await portal.NewSettingAsync(), await portal.NewSettingAsync());
        var notice = Notice.Record(
            Ids.New(), setting.Id, new(NoticeKind.Sign, "Gate", "No phones", TestClock.Today, null, TestClock.Today), null,
            setting[Role.Manager].Actor, TestClock.Start);
        await setting.SaveAsync(db => db.Notices.Add(notice));
        using var stranger = await other.SignInAsAsync(Role.Manager);
        using var manager = await setting.SignInAsAsync(Role.Manager);

        foreach (var path in (string[])["", "/check", "/take-down", "/photo"])
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"/notices/{notice.Id}{path}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await manager.GetAsync($"/notices/{notice.Id}/photo")).Status);
        Assert.Contains("1 sign or notice to look at", (await manager.GetPageAsync("/")).Text, StringComparison.Ordinal);
    }

    private async Task<(PromiseState, string)> EvidenceAsync(TestSetting setting) => await portal.InScopeAsync(setting.Id, async services =>
    {
        var record = await services.GetRequiredService<PortalDbContext>().Settings.AsNoTracking().SingleAsync();
        var scope = new EvidenceScope(record, TestClock.Today.AddDays(-90), TestClock.Today, TestClock.Start.AddMinutes(1));
        var reading = await services.GetRequiredService<EvidenceCatalogue>().Find("signs-looked-at")!.ReadAsync(scope, CancellationToken.None);
        return (reading.State, reading.Figure);
    });
}
