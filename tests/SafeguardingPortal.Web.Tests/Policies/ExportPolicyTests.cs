using System.IO.Compression;
using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Policies.Text;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web.Platform.Files;

namespace SafeguardingPortal.Web.Tests.Policies;

public sealed class ExportPolicyTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Theory]
    [InlineData("word", ".docx")]
    [InlineData("markdown", ".md")]
    public async Task A_policy_is_handed_out_and_reads_back_as_the_same(string format, string ending)
    {
        var setting = await portal.NewSettingAsync();
        var policy = await setting.PublishedPolicyAsync();
        using var client = await setting.SignInAsAsync(Role.Staff);

        using var response = await client.Http.GetAsync(new Uri($"/policies/{policy.Id}/export/{format}", UriKind.Relative));
        var reading = PolicyFile.Open(await response.Content.ReadAsByteArrayAsync()).Read();

        Assert.EndsWith(ending, response.Content.Headers.ContentDisposition!.FileName!.Trim('"'), StringComparison.Ordinal);
        var stored = await setting.QueryAsync(async db => (await db.PolicyVersions.WithText().SingleAsync()).ToDocument());
        Assert.Equal(PolicyFingerprint.Of(stored), PolicyFingerprint.Of(Assert.Single(reading.Policies)));
    }

    [Fact]
    public async Task The_library_is_handed_out_as_one_archive_of_what_is_in_force()
    {
        var setting = await portal.NewSettingAsync();
        await setting.PublishedPolicyAsync();
        await setting.PublishedPolicyAsync();
        await setting.DraftPolicyAsync("Not yet");
        using var client = await setting.SignInAsAsync(Role.Staff);

        using var response = await client.Http.GetAsync(new Uri("/policies/export/word", UriKind.Relative));
        using var zip = new ZipArchive(await response.Content.ReadAsStreamAsync());

        Assert.Equal(["Phones and cameras, version 1 2.docx", "Phones and cameras, version 1.docx"], zip.Entries.Select(entry => entry.Name)
            .Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Drafts_are_for_those_who_write_them_and_nothing_is_for_others()
    {
        var setting = await portal.NewSettingAsync();
        var draft = await setting.DraftPolicyAsync();
        using var staff = await setting.SignInAsAsync(Role.Staff);
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        using var other = await (await portal.NewSettingAsync()).SignInAsAsync(Role.Dsl);

        Assert.Equal(HttpStatusCode.NotFound, (await staff.GetAsync($"/policies/{draft.Id}/export/word")).Status);
        Assert.Equal(HttpStatusCode.OK, (await dsl.GetAsync($"/policies/{draft.Id}/export/word")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"/policies/{draft.Id}/export/word")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await dsl.GetAsync($"/policies/{draft.Id}/export/pdf")).Status);
    }
}
