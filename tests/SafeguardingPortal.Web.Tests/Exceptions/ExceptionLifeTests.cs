using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Exceptions;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.Exceptions;

public sealed class ExceptionLifeTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private static readonly Dictionary<string, string?> WordOfMouth = new()
    {
        ["Form.GrantedAt"] = "2026-05-06T09:00",
        ["Form.Type"] = "EmergencyContact",
        ["Form.Device"] = "Phone",
        ["Form.What"] = "Take one call",
        ["Form.Why"] = "The hospital rang",
        ["Form.Where"] = "Staff room",
        ["Form.From"] = "2026-05-06T09:30",
        ["Form.Until"] = "2026-05-06T15:00",
    };

    [Fact]
    public async Task A_live_exception_lets_its_owner_take_the_device_out_unflagged()
    {
        var setting = await portal.NewSettingAsync(draft => draft.Rules = new SettingRules { BreakUseAllowed = false });
        var person = setting[Role.Staff];
        var exception = await person.AllowedAsync();
        await person.StoredAsync();
        using var client = await person.SignInAsync();

        var page = await client.GetPageAsync("/devices/take-out");
        Assert.Contains(exception.Reference, page.Text, StringComparison.Ordinal);
        await client.PostFormAsync(page, new() { ["Form.Reason"] = "Exception" });

        Assert.Equal(0, await setting.QueryAsync(db => db.DeviceCheckIns.Select(checkIn => checkIn.Flags).SingleAsync()));
        Assert.Contains(exception.Reference, (await client.GetPageAsync("/devices")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_visitor_s_exception_does_not_cover_the_host_s_own_phone()
    {
        var setting = await portal.NewSettingAsync();
        await setting[Role.Staff].AllowedAsync(ExceptionType.VisitorAccess);
        await setting[Role.Staff].StoredAsync();
        using var client = await setting.SignInAsAsync(Role.Staff);

        var page = await client.GetPageAsync("/devices/take-out");

        Assert.Null(page.Html.QuerySelector("input[value='Exception']"));
    }

    [Theory]
    [InlineData("revoke", Role.Manager, "Revoked")]
    [InlineData("withdraw", Role.Staff, "Withdrawn")]
    public async Task It_ends_early_with_a_reason(string how, Role by, string state)
    {
        var setting = await portal.NewSettingAsync();
        var request = await setting[Role.Staff].AllowedAsync();
        using var client = await setting.SignInAsAsync(by);
        var path = $"/exceptions/{request.Id}/{how}";

        var page = await client.GetPageAsync(path);
        Assert.Equal(HttpStatusCode.BadRequest, (await client.PostFormAsync(page, new() { ["Form.Reason"] = " " })).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await client.PostFormAsync(page, new() { ["Form.Reason"] = "No longer needed" })).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await client.PostFormAsync(page, new() { ["Form.Reason"] = "Once more" })).Status);

        Assert.Equal(state, (await DecideExceptionTests.StateAsync(setting, request.Id)).ToString());
        Assert.Equal("No longer needed", await setting.QueryAsync(db => db.AuditEntries
            .Where(entry => entry.SubjectId == request.Id && entry.Event == $"Exception{state}").Select(entry => entry.Why).SingleAsync()));
    }

    [Fact]
    public async Task Only_the_requester_withdraws()
    {
        var setting = await portal.NewSettingAsync();
        var request = await setting[Role.Staff].AskedAsync();
        using var client = await setting.SignInAsAsync(Role.Dsl);

        var page = await client.GetPageAsync($"/exceptions/{request.Id}/withdraw");
        var answer = await client.PostFormAsync(page, new() { ["Form.Reason"] = "Not needed" });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("Only the person who asked can do that", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Use_is_recorded_and_told_apart_from_what_was_allowed()
    {
        var setting = await portal.NewSettingAsync();
        var request = await setting[Role.Staff].AllowedAsync();
        using var client = await setting.SignInAsAsync(Role.Staff);

        var page = await client.GetPageAsync($"/exceptions/{request.Id}/use");
        var invalid = await client.PostFormAsync(page, new() { ["Form.Note"] = "One call", ["Form.UsedFrom"] = "2026-05-06T10:00" });
        Assert.Equal(HttpStatusCode.BadRequest, invalid.Status);
        Assert.Equal("One call", invalid.ValueOf("Form.Note"));
        var done = await client.PostFormAsync(
            page, new() { ["Form.Note"] = "One call", ["Form.UsedFrom"] = "2026-05-06T10:00", ["Form.UsedUntil"] = "2026-05-06T10:28" });

        Assert.Equal(HttpStatusCode.Redirect, done.Status);
        var details = await client.GetPageAsync($"/exceptions/{request.Id}");
        Assert.Contains("10:28 am: One call Outside the time allowed", details.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Word_of_mouth_by_the_giver_counts_at_once_and_is_marked_late()
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Manager);

        var page = await client.GetPageAsync("/exceptions/word-of-mouth");
        var answer = await client.PostFormAsync(page, new(WordOfMouth)
        {
            ["Form.PersonId"] = setting[Role.Staff].Id.ToString(),
            ["Form.GrantedById"] = setting[Role.Manager].Id.ToString(),
        });

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        var details = await client.GetPageAsync(answer.Location!);
        Assert.Contains("Live now", details.Text, StringComparison.Ordinal);
        Assert.Contains("Recorded late", details.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Word_of_mouth_by_the_receiver_waits_for_the_giver()
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Staff);

        var page = await client.GetPageAsync("/exceptions/word-of-mouth");
        Assert.Equal(HttpStatusCode.BadRequest, (await client.PostFormAsync(page, new(WordOfMouth))).Status);
        var answer = await client.PostFormAsync(page, new(WordOfMouth) { ["Form.GrantedById"] = setting[Role.Manager].Id.ToString() });

        Assert.Contains("Waits for a decision", (await client.GetPageAsync(answer.Location!)).Text, StringComparison.Ordinal);
        var mail = await setting.QueryAsync(db => db.OutboxMails.SingleAsync());
        Assert.Equal(setting[Role.Manager].Id, mail.RecipientId);
    }

    [Fact]
    public async Task Where_permission_must_be_written_word_of_mouth_is_refused()
    {
        var setting = await portal.NewSettingAsync();
        var strict = await portal.NewSettingAsync(draft => draft.Rules = new SettingRules { PermissionMustBeWritten = true });
        using var client = await strict.SignInAsAsync(Role.Manager);
        using var elsewhere = await setting.SignInAsAsync(Role.Manager);
        var shown = await client.GetPageAsync("/exceptions/word-of-mouth");
        Assert.Contains("must be in writing before a device is used", shown.Text, StringComparison.Ordinal);

        var token = (await client.GetPageAsync("/exceptions/ask")).ValueOf("__RequestVerificationToken")!;
        var answer = await client.PostAsync("/exceptions/word-of-mouth", new Dictionary<string, string?>(WordOfMouth)
        {
            ["Form.PersonId"] = strict[Role.Staff].Id.ToString(),
            ["Form.GrantedById"] = strict[Role.Manager].Id.ToString(),
            ["__RequestVerificationToken"] = token,
        }!);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(0, await strict.QueryAsync(db => db.ExceptionRequests.CountAsync()));
    }

    [Theory]
    [InlineData(Role.Dsl, false)]
    [InlineData(Role.DeputyDsl, false)]
    [InlineData(Role.Manager, true)]
    public async Task A_medical_need_is_read_by_the_deciders_alone(Role role, bool reads)
    {
        var setting = await portal.NewSettingAsync();
        var request = await setting[Role.Staff].AllowedAsync(ExceptionType.Medical);
        using var client = await setting.SignInAsAsync(role);

        var register = await client.GetPageAsync("/exceptions/register?show=live");
        var details = await client.GetPageAsync($"/exceptions/{request.Id}");

        foreach (var page in new[] { register, details })
        {
            Assert.Contains(request.Reference, page.Text, StringComparison.Ordinal);
            Assert.Equal(reads, page.Text.Contains("Medical", StringComparison.Ordinal));
        }

        Assert.Equal(reads, details.Text.Contains("A hospital may ring", StringComparison.Ordinal));
        Assert.Equal(reads ? 1 : 0, await setting.QueryAsync(db =>
            db.AuditEntries.CountAsync(entry => entry.SubjectId == request.Id && entry.Event == "RecordOpened")));
    }

    [Fact]
    public async Task The_audit_trail_keeps_no_private_reason()
    {
        var setting = await portal.NewSettingAsync();
        var request = await setting[Role.Staff].AskedAsync(ExceptionType.Medical);
        using var client = await setting.SignInAsAsync(Role.Manager);
        var page = await client.GetPageAsync($"/exceptions/{request.Id}/decide");
        await client.PostFormAsync(page, new()
        {
            ["Form.Decision"] = "ApproveWithConditions",
            ["Form.Conditions"] = "Insulin alarm only",
            ["Form.Reason"] = "Letter about insulin seen",
        });

        var entries = await setting.QueryAsync(db => db.AuditEntries.Where(entry => entry.SubjectId == request.Id).ToListAsync());

        Assert.Contains(entries, entry => entry.Event == nameof(ExceptionApproved));
        Assert.All(entries, entry => Assert.DoesNotContain(
            "nsulin", $"{entry.Sentence} {entry.Why} {entry.Facts} {entry.Changes}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_register_is_filtered_and_paged()
    {
        var setting = await portal.NewSettingAsync();
        var waiting = await setting[Role.Staff].AskedAsync();
        var live = await setting[Role.Staff].AllowedAsync();
        for (var number = 0; number < 25; number++)
            await setting[Role.Oversight].AskedAsync();
        using var client = await setting.SignInAsAsync(Role.DeputyDsl);

        Assert.Contains("1 to 25 of 27", (await client.GetPageAsync("/exceptions/register")).Text, StringComparison.Ordinal);
        Assert.Contains("1 to 25 of 26", (await client.GetPageAsync("/exceptions/register?show=waiting")).Text, StringComparison.Ordinal);
        foreach (var show in new[] { "live", "decided" })
        {
            var page = await client.GetPageAsync($"/exceptions/register?show={show}");
            Assert.Contains(live.Reference, page.Text, StringComparison.Ordinal);
            Assert.DoesNotContain(waiting.Reference, page.Text, StringComparison.Ordinal);
        }
    }
}
