using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Policies.Imports;
using SafeguardingPortal.Domain.Policies.Text;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web.Features.Policies.ImportMany;
using SafeguardingPortal.Web.Platform.Files.Word;

namespace SafeguardingPortal.Web.Tests.Policies;

public sealed class ImportManyTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task Many_files_are_read_in_the_background_and_reported_one_by_one()
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Dsl);
        var word = WordWriter.Write(PolicyTextReader.Read(GivenPolicies.Text).Policies[0]);

        var report = await SendAsync(client,
            ("one.docx", word), ("two.md", Encoding.UTF8.GetBytes(GivenPolicies.Text
                + "\n\n...\n")), ("bomb.docx", Bomb()), ("empty.txt", []),
            ("huge.txt", new byte[(10 * 1024 * 1024) + 1]));
        Assert.StartsWith("/policies/imports/", report, StringComparison.Ordinal);
        var waiting = await client.GetPageAsync(report);
        Assert.Contains("2 of 5 read", waiting.Text, StringComparison.Ordinal);

        await ReadAsync(setting);
        var done = await client.GetPageAsync(report);
        Assert.Contains("unpacks to more than a policy can hold", done.Text, StringComparison.Ordinal);
        Assert.Contains("The file is empty.", done.Text, StringComparison.Ordinal);
        Assert.Contains("larger than 10 MB", done.Text, StringComparison.Ordinal);
        Assert.Equal(0, await setting.QueryAsync(db => db.Policies.CountAsync()));
        var preview = await client.GetPageAsync(report + "/2");
        Assert.Contains("1 piece could not be placed", preview.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(report + "/3")).Status);

        var unseen = await client.PostFormAsync(done, new());
        Assert.Equal(HttpStatusCode.BadRequest, unseen.Status);
        var made = await client.PostFormAsync(done, new() { ["Form.LookedAt"] = "true" });
        Assert.Equal("/policies?status=Draft", made.Location);
        Assert.Equal(2, await setting.QueryAsync(db => db.Policies.CountAsync()));
        Assert.True(await setting.QueryAsync(db => db.AuditEntries.AnyAsync(entry => entry.Event == nameof(FilesRead))));
        Assert.DoesNotContain("Create", (await client.GetPageAsync(report)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_file_of_many_can_be_looked_at_and_made_a_draft_by_itself()
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Administrator);
        var report = await SendAsync(client, ("one.md", Encoding.UTF8.GetBytes(GivenPolicies.Text)));
        await ReadAsync(setting);

        var made = await client.PostFormAsync(await client.GetPageAsync(report + "/1"), new());

        Assert.Equal("/policies?status=Draft", made.Location);
        Assert.Equal(1, await setting.QueryAsync(db => db.ImportedFiles.Select(file => file.Drafts).SingleAsync()));
    }

    [Fact]
    public async Task Of_two_who_make_drafts_at_the_same_moment_one_makes_them()
    {
        var setting = await portal.NewSettingAsync();
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        using var manager = await setting.SignInAsAsync(Role.Manager);
        var report = await SendAsync(dsl, ("one.md", Encoding.UTF8.GetBytes(GivenPolicies.Text)));
        await ReadAsync(setting);
        var (one, other) = (await dsl.GetPageAsync(report), await manager.GetPageAsync(report));
        var looked = new Dictionary<string, string?> { ["Form.LookedAt"] = "true" };

        var answers = await Task.WhenAll(
            dsl.PostFormAsync(one, new(looked)), manager.PostFormAsync(other, new(looked)), dsl.PostFormAsync(one, new(looked)));

        Assert.All(answers, answer => Assert.True(answer.Status is HttpStatusCode.Redirect or HttpStatusCode.Conflict, answer.Text));
        Assert.Equal(1, await setting.QueryAsync(db => db.Policies.CountAsync()));
    }

    [Fact]
    public async Task Reports_belong_to_those_who_write_policies_and_to_their_setting()
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Dsl);
        var report = await SendAsync(client, ("one.md", Encoding.UTF8.GetBytes(GivenPolicies.Text)));
        using var staff = await setting.SignInAsAsync(Role.Staff);
        using var other = await (await portal.NewSettingAsync()).SignInAsAsync(Role.Dsl);

        Assert.Equal(HttpStatusCode.Forbidden, (await staff.GetAsync(report)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(report)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(report + "/1")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await client.PostFormAsync(await client.GetPageAsync("/policies/import/many"),
            new())).Status);
    }

    private async Task ReadAsync(TestSetting setting) => await portal.InScopeAsync(setting.Id, async services =>
    {
        await services.GetRequiredService<ReadImportsTask>().RunAsync(CancellationToken.None);
        return 0;
    });

    private static async Task<string> SendAsync(PortalClient client, params (string Name, byte[] Bytes)[] files)
    {
        var page = await client.GetPageAsync("/policies/import/many");
        using var content = new MultipartFormDataContent
        {
            { new StringContent(page.ValueOf("__RequestVerificationToken")!), "__RequestVerificationToken" },
        };
        foreach (var (name, bytes) in files)
        {
            var file = new ByteArrayContent(bytes);
            file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
            content.Add(file, "Form.Files", name);
        }

        using var response = await client.Http.PostAsync(new Uri("/policies/import/many", UriKind.Relative), content);
        return response.Headers.Location?.OriginalString ?? await response.Content.ReadAsStringAsync();
    }

    private static byte[] Bomb()
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("word/document.xml").Open();
            var nothing = new byte[1024 * 1024];
            for (var megabyte = 0; megabyte < 80; megabyte++)
                entry.Write(nothing);
        }

        return memory.ToArray();
    }
}
