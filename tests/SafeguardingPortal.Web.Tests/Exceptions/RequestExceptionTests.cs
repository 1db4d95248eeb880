using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Exceptions;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.Exceptions;

public sealed class RequestExceptionTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private static readonly Dictionary<string, string?> Wish = new()
    {
        ["Form.Type"] = "EmergencyContact",
        ["Form.Device"] = "Phone",
        ["Form.What"] = "Take one call",
        ["Form.Why"] = "The hospital may ring about my father",
        ["Form.Where"] = "Staff room",
        ["Form.From"] = "2026-05-06T11:00",
        ["Form.Until"] = "2026-05-06T15:00",
    };

    [Theory]
    [InlineData("/exceptions")]
    [InlineData("/exceptions/ask")]
    [InlineData("/exceptions/word-of-mouth")]
    [InlineData("/exceptions/register")]
    [InlineData("/exceptions/0190aaaa-0000-7000-8000-000000000000")]
    public async Task Strangers_sign_in_first(string path)
    {
        using var client = portal.NewClient();

        var answer = await client.GetAsync(path);

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.Contains("/sign-in", answer.Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asking_gives_a_reference_and_tells_the_leader_without_detail()
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Staff);

        var page = await client.GetPageAsync("/exceptions/ask");
        var answer = await client.PostFormAsync(page, new(Wish));

        Assert.StartsWith("/exceptions/", answer.Location, StringComparison.Ordinal);
        var details = await client.GetPageAsync(answer.Location!);
        Assert.Contains("EX-2026-0001", details.Text, StringComparison.Ordinal);
        Assert.Contains("Waits for a decision", details.Text, StringComparison.Ordinal);
        Assert.Contains("Wed 6 May 2026, 11:00 am to 3:00 pm", details.Text, StringComparison.Ordinal);
        var mail = await setting.QueryAsync(db => db.OutboxMails.SingleAsync());
        Assert.Equal(setting[Role.Manager].Id, mail.RecipientId);
        Assert.Contains("EX-2026-0001", mail.Subject, StringComparison.Ordinal);
        Assert.DoesNotContain("hospital", mail.Body, StringComparison.Ordinal);
        Assert.DoesNotContain(setting[Role.Staff].Name, mail.Body + mail.Subject, StringComparison.Ordinal);
        Assert.Equal(1, await setting.QueryAsync(db => db.AuditEntries.CountAsync(entry => entry.Event == nameof(ExceptionRequested))));
    }

    [Fact]
    public async Task When_the_leader_asks_the_chair_is_asked_to_decide()
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Manager);

        await client.PostFormAsync(await client.GetPageAsync("/exceptions/ask"), new(Wish));

        Assert.Equal(setting[Role.Chair].Id, await setting.QueryAsync(db => db.OutboxMails.Select(mail => mail.RecipientId).SingleAsync()));
    }

    [Fact]
    public async Task What_is_missing_is_told_at_once_and_what_was_typed_stays()
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Staff);

        var page = await client.GetPageAsync("/exceptions/ask");
        var answer = await client.PostFormAsync(
            page, new(Wish) { ["Form.What"] = "", ["Form.Until"] = "", ["Form.Type"] = "VisitorAccess" });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("Say what the device will be used for", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Enter the day and time it ends", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Say for whom this is", answer.Text, StringComparison.Ordinal);
        Assert.Equal("The hospital may ring about my father", answer.ValueOf("Form.Why"));
        Assert.Equal("VisitorAccess", answer.ValueOf("Form.Type"));
    }

    [Theory]
    [InlineData("2026-05-05T11:00", "2026-05-06T15:00", "Permission comes before use")]
    [InlineData("2026-05-06T15:00", "2026-05-06T11:00", "The end must be after the start")]
    [InlineData("2026-05-06T15:00", "2026-07-06T11:00", "31 days at most")]
    public async Task A_broken_rule_is_told_beside_its_field(string from, string until, string message)
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Staff);

        var page = await client.GetPageAsync("/exceptions/ask");
        var answer = await client.PostFormAsync(page, new(Wish) { ["Form.From"] = from, ["Form.Until"] = until });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(message, answer.Html.QuerySelector(".govuk-form-group--error")?.TextContent ?? "", StringComparison.Ordinal);
        Assert.Equal("Take one call", answer.ValueOf("Form.What"));
    }

    [Fact]
    public async Task Colleagues_see_who_has_an_exception_and_until_when_and_no_more()
    {
        var setting = await portal.NewSettingAsync();
        await setting[Role.Oversight].AllowedAsync(ExceptionType.Medical);
        var request = await setting[Role.Administrator].AllowedAsync();
        using var client = await setting.SignInAsAsync(Role.Staff);

        var page = await client.GetPageAsync("/exceptions");

        var (medical, emergency) = (setting[Role.Oversight].Name, setting[Role.Administrator].Name);
        Assert.Contains($"{medical}: a device, approved until Wed 6 May 2026, 1:30 pm", page.Text, StringComparison.Ordinal);
        Assert.Contains($"{emergency}: phone, approved until", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("edical", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("hospital", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/exceptions/{request.Id}")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync("/exceptions/register")).Status);
    }
}
