using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Exceptions;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web.Tests.Print;

namespace SafeguardingPortal.Web.Tests.Exceptions;

public sealed class LongerExceptionTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task A_live_exception_is_asked_to_last_longer_and_somebody_else_decides()
    {
        var setting = await portal.NewSettingAsync();
        var request = await setting[Role.Staff].AllowedAsync();
        using var staff = await setting.SignInAsAsync(Role.Staff);
        using var leader = await setting.SignInAsAsync(Role.Manager);
        var path = $"/exceptions/{request.Id}/longer";

        var earlier = await staff.PostFormAsync(
            await staff.GetPageAsync(path), new() { ["Form.Until"] = "2026-05-06T11:00", ["Form.Why"] = "Still waiting" });
        var asked = await staff.PostFormAsync(
            await staff.GetPageAsync(path), new() { ["Form.Until"] = "2026-05-08T16:00", ["Form.Why"] = "Still waiting" });
        Assert.Equal((HttpStatusCode.BadRequest, "Still waiting"), (earlier.Status, earlier.ValueOf("Form.Why")));
        Assert.Contains("later than the present one", earlier.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, asked.Status);
        Assert.True(await setting.QueryAsync(db => db.OutboxMails.AnyAsync(mail => mail.RecipientId == setting[Role.Manager].Id)));
        Assert.Contains("Decide whether it lasts longer", (await leader.GetPageAsync($"/exceptions/{request.Id}")).Text, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Forbidden, (await staff.GetAsync($"{path}/decide")).Status);
        var stale = await leader.GetPageAsync($"{path}/decide");
        var decided = await leader.PostFormAsync(
            await leader.GetPageAsync($"{path}/decide"), new() { ["Form.Longer"] = "Extend", ["Form.Reason"] = "Of course" });
        var late = await leader.PostFormAsync(stale, new() { ["Form.Longer"] = "Leave", ["Form.Reason"] = "No" });

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Conflict), (decided.Status, late.Status));
        var stored = await setting.QueryAsync(db => db.ExceptionRequests.SingleAsync());
        Assert.Equal(new DateTimeOffset(2026, 5, 8, 15, 0, 0, TimeSpan.Zero), stored.Until);
        Assert.Equal(2, await setting.QueryAsync(db => db.AuditEntries.CountAsync(entry =>
            entry.SubjectId == request.Id && (entry.Event == "ExtensionAskedFor" || entry.Event == "ExceptionExtended"))));
    }

    [Fact]
    public async Task The_leader_s_own_request_is_decided_by_whom_the_leader_answers_to()
    {
        var setting = await portal.NewSettingAsync();
        var request = await setting[Role.Manager].AskedAsync();
        using var leader = await setting.SignInAsAsync(Role.Manager);
        using var chair = await setting.SignInAsAsync(Role.Chair);
        var page = await leader.GetPageAsync($"/exceptions/{request.Id}/decide");
        Assert.Contains("someone else decides", page.Text, StringComparison.Ordinal);

        var decided = await chair.PostFormAsync(
            await chair.GetPageAsync($"/exceptions/{request.Id}/decide"), new() { ["Form.Decision"] = "Approve", ["Form.Reason"] = "Yes" });

        Assert.Equal(HttpStatusCode.Redirect, decided.Status);
        Assert.Equal(setting[Role.Chair].Id, await setting.QueryAsync(db => db.ExceptionRequests.Select(found => found.DecidedById).SingleAsync()));
    }

    [Fact]
    public async Task The_register_prints_as_a_PDF_and_tells_its_reader_no_medical_need()
    {
        var setting = await portal.NewSettingAsync();
        await setting[Role.Staff].AllowedAsync(ExceptionType.Medical);
        using var dsl = await setting.SignInAsAsync(Role.Dsl);

        using var response = await dsl.Http.GetAsync(new Uri("/exceptions/register.pdf", UriKind.Relative));
        using var pdf = new PdfReader(await response.Content.ReadAsByteArrayAsync());
        var printed = string.Join('\n', pdf.PageTexts);

        Assert.Equal("application/pdf", response.Content.Headers.ContentType?.MediaType);
        Assert.Contains("1 request.", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("Medical", printed, StringComparison.OrdinalIgnoreCase);
        var figures = await dsl.GetPageAsync("/exceptions/figures");
        Assert.Contains("Personal", figures.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Medical", figures.Text, StringComparison.Ordinal);
        using var staff = await setting.SignInAsAsync(Role.Staff);
        Assert.Equal(HttpStatusCode.Forbidden, (await staff.GetAsync("/exceptions/register.pdf")).Status);
    }
}
