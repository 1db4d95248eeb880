using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Exceptions;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.Exceptions;

public sealed class DecideExceptionTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private static readonly Dictionary<string, string?> Yes = new() { ["Form.Decision"] = "Approve", ["Form.Reason"] = "A sensible need" };

    [Theory]
    [InlineData(Role.Staff, HttpStatusCode.Forbidden)]
    [InlineData(Role.Dsl, HttpStatusCode.Forbidden)]
    [InlineData(Role.Manager, HttpStatusCode.OK)]
    [InlineData(Role.Chair, HttpStatusCode.OK)]
    public async Task Leader_and_chair_decide(Role role, HttpStatusCode status)
    {
        var setting = await portal.NewSettingAsync();
        var request = await setting[Role.Staff].AskedAsync();
        using var client = await setting.SignInAsAsync(role);

        Assert.Equal(status, (await client.GetAsync($"/exceptions/{request.Id}/decide")).Status);
    }

    [Fact]
    public async Task Approving_makes_it_live_and_tells_the_requester_without_detail()
    {
        var setting = await portal.NewSettingAsync();
        var request = await setting[Role.Staff].AskedAsync();
        using var client = await setting.SignInAsAsync(Role.Manager);
        Assert.Contains(request.Reference, (await client.GetPageAsync("/exceptions")).Text, StringComparison.Ordinal);

        var page = await client.GetPageAsync($"/exceptions/{request.Id}/decide");
        var answer = await client.PostFormAsync(page, new(Yes));

        Assert.Equal($"/exceptions/{request.Id}", answer.Location);
        var details = await client.GetPageAsync(answer.Location!);
        Assert.Contains("Live now", details.Text, StringComparison.Ordinal);
        Assert.Contains("A sensible need", details.Text, StringComparison.Ordinal);
        var mail = await setting.QueryAsync(db => db.OutboxMails.SingleAsync());
        Assert.Equal(setting[Role.Staff].Id, mail.RecipientId);
        Assert.DoesNotContain("sensible", mail.Body, StringComparison.Ordinal);
        var entry = await setting.QueryAsync(db => db.AuditEntries.SingleAsync(found => found.Event == nameof(ExceptionApproved)));
        Assert.Equal((setting[Role.Manager].Id, "A sensible need"), (entry.ActorId, entry.Why));
    }

    [Theory]
    [InlineData("ApproveWithConditions", "", "Because", "Write down the conditions")]
    [InlineData("Refuse", "", "", "Give a reason")]
    [InlineData("", "", "Because", "Choose what you decide")]
    public async Task A_decision_is_complete(string decision, string conditions, string reason, string message)
    {
        var setting = await portal.NewSettingAsync();
        var request = await setting[Role.Staff].AskedAsync();
        using var client = await setting.SignInAsAsync(Role.Manager);

        var page = await client.GetPageAsync($"/exceptions/{request.Id}/decide");
        var answer = await client.PostFormAsync(
            page, new() { ["Form.Decision"] = decision, ["Form.Conditions"] = conditions, ["Form.Reason"] = reason });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(message, answer.Text, StringComparison.Ordinal);
        Assert.Equal(reason, answer.ValueOf("Form.Reason"));
    }

    [Fact]
    public async Task Nobody_decides_their_own_whatever_their_roles()
    {
        var setting = await portal.NewSettingAsync();
        var both = await setting.NewPersonAsync(Role.Manager, Role.Chair, Role.Dsl);
        var own = await both.AskedAsync();
        var other = await setting[Role.Staff].AskedAsync();
        using var client = await both.SignInAsync();
        var decide = await client.GetPageAsync($"/exceptions/{own.Id}/decide");
        var details = await client.GetPageAsync($"/exceptions/{own.Id}");
        Assert.Contains("so someone else decides", decide.Text, StringComparison.Ordinal);
        Assert.Null(details.Html.QuerySelector("a[href$='/decide']"));

        // Even by sending another page's form to the address of one's own request.
        var page = await client.GetPageAsync($"/exceptions/{other.Id}/decide");
        var answer = await client.PostFormAsync(page with { Path = $"/exceptions/{own.Id}/decide" }, new(Yes));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("You cannot decide your own request", answer.Text, StringComparison.Ordinal);
        Assert.Equal(ExceptionState.Requested, await StateAsync(setting, own.Id));
    }

    [Fact]
    public async Task Two_deciders_at_once_the_second_sees_what_the_first_did()
    {
        var setting = await portal.NewSettingAsync();
        var request = await setting[Role.Staff].AskedAsync();
        using var manager = await setting.SignInAsAsync(Role.Manager);
        using var chair = await setting.SignInAsAsync(Role.Chair);
        var first = await manager.GetPageAsync($"/exceptions/{request.Id}/decide");
        var second = await chair.GetPageAsync($"/exceptions/{request.Id}/decide");
        await manager.PostFormAsync(first, new(Yes));

        var answer = await chair.PostFormAsync(second, new() { ["Form.Decision"] = "Refuse", ["Form.Reason"] = "Too long" });

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains($"Approved {request.Reference}", answer.Body, StringComparison.Ordinal);
        Assert.Equal("Too long", answer.ValueOf("Form.Reason"));
        var again = await chair.PostFormAsync(answer, new() { ["Form.Decision"] = "Refuse", ["Form.Reason"] = "Too long" });
        Assert.Equal(HttpStatusCode.BadRequest, again.Status);
        Assert.Contains("no longer waiting for a decision", again.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Remote_training_waits_for_its_risk_assessment()
    {
        var setting = await portal.NewSettingAsync();
        var request = await setting[Role.Staff].AskedAsync(ExceptionType.RemoteTraining);
        using var manager = await setting.SignInAsAsync(Role.Manager);
        using var requester = await setting.SignInAsAsync(Role.Staff);
        var early = await manager.PostFormAsync(await manager.GetPageAsync($"/exceptions/{request.Id}/decide"), new(Yes));
        Assert.Equal(HttpStatusCode.BadRequest, early.Status);
        Assert.Contains("Record the risk assessment first", early.Text, StringComparison.Ordinal);

        var risk = await requester.GetPageAsync($"/exceptions/{request.Id}/risk");
        var incomplete = await requester.PostFormAsync(risk, new() { ["Form.Hazards"] = "Private pictures" });
        Assert.Equal(HttpStatusCode.BadRequest, incomplete.Status);
        Assert.Contains("Say who could be harmed", incomplete.Text, StringComparison.Ordinal);
        var done = await requester.PostFormAsync(risk, new()
        {
            ["Form.Hazards"] = "Private pictures",
            ["Form.WhoIsAtRisk"] = "Learners",
            ["Form.Controls"] = "Camera covered",
            ["Form.ResidualRisk"] = "Low",
            ["Form.AssessedOn"] = "2026-05-06",
        });
        Assert.Equal(HttpStatusCode.Redirect, done.Status);

        var late = await manager.PostFormAsync(await manager.GetPageAsync($"/exceptions/{request.Id}/decide"), new(Yes));
        Assert.Equal(HttpStatusCode.Redirect, late.Status);
        Assert.Contains("Camera covered", (await manager.GetPageAsync($"/exceptions/{request.Id}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_setting_s_requests_do_not_exist_here()
    {
        var theirs = await (await portal.NewSettingAsync())[Role.Staff].AllowedAsync();
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Manager);

        foreach (var page in new[] { "", "/decide", "/revoke", "/withdraw", "/use", "/risk" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/exceptions/{theirs.Id}{page}")).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/exceptions/{Ids.New()}{page}")).Status);
        }
    }

    internal static Task<ExceptionState> StateAsync(TestSetting setting, Guid id) =>
        setting.QueryAsync(db => db.ExceptionRequests.Where(request => request.Id == id).Select(request => request.State).SingleAsync());
}
