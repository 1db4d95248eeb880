using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.Breaches;

/// <summary>The files that come with a report: sealed, told apart by their content, and none where it may be illegal.</summary>
public sealed class ReportFilesTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private static readonly byte[] Picture = [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3, 4, 5];

    [Fact]
    public async Task A_file_is_stored_sealed_and_comes_back_as_a_download_only()
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Staff);
        var page = await client.GetPageAsync("/breaches/report/form");

        var sent = await client.PostFilesAsync(page, ReportForm.Good([]), "Form.Files", ("../../Evil <b>.exe", Picture));

        Assert.Equal(HttpStatusCode.Redirect, sent.Status);
        var papers = await setting.QueryAsync(db => db.CasePapers.Include(one => one.Attachments).SingleAsync());
        var file = Assert.Single(papers.Attachments);
        Assert.Equal("Evil b.jpg", file.Name);
        Assert.False(Contains(await setting.QueryAsync(db => db.AttachmentContents.Select(one => one.Sealed).SingleAsync()), Picture));
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        using var answer = await dsl.Http.GetAsync(new Uri($"/breaches/{papers.Id}/files/{file.Id}", UriKind.Relative));
        Assert.Equal(Picture, await answer.Content.ReadAsByteArrayAsync());
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal("application/octet-stream", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains("sandbox", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Contains("Not scanned for malware", (await dsl.GetPageAsync($"/breaches/{papers.Id}")).Text, StringComparison.Ordinal);
        using var chair = await setting.SignInAsAsync(Role.Chair);
        Assert.Equal(HttpStatusCode.NotFound, (await chair.GetAsync($"/breaches/{papers.Id}/files/{file.Id}")).Status);
    }

    [Theory]
    [InlineData("a.jpg", "<svg onload=alert(1)>", "This kind of file is not taken")]
    [InlineData("b.pdf", "", "The file is empty")]
    public async Task A_file_that_is_not_what_it_should_be_is_refused_and_what_was_typed_stays(string name, string content, string message)
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Staff);
        var page = await client.GetPageAsync("/breaches/report/form");

        var answer = await client.PostFilesAsync(page, ReportForm.Good([]), "Form.Files", (name, Encoding.UTF8.GetBytes(content)));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(message, answer.Text, StringComparison.Ordinal);
        Assert.Equal(GivenBreach.WhatHappened, answer.ValueOf("Form.WhatHappened"));
        Assert.Empty(await setting.QueryAsync(db => db.Breaches.ToListAsync()));
    }

    [Fact]
    public async Task Nothing_is_taken_where_it_may_be_illegal()
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Staff);
        var page = await client.GetPageAsync("/breaches/report/form");

        var answer = await client.PostFilesAsync(
            page, ReportForm.Good(new() { ["Form.IllegalContent"] = "true" }), "Form.Files", ("a.jpg", Picture));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("Send no file where it may be illegal", answer.Text, StringComparison.Ordinal);
        Assert.Empty(await setting.QueryAsync(db => db.AttachmentContents.ToListAsync()));
    }

    private static bool Contains(byte[] whole, byte[] part) => whole.AsSpan().IndexOf(part) >= 0;
}
