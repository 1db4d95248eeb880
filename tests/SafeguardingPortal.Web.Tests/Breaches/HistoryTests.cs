using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.Breaches;

/// <summary>Some forms bring the identifier of what they make along. Whoever takes that of another record reads nothing of it.</summary>
public sealed class HistoryTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private const string Why = "As reported";

    [Fact]
    public async Task A_device_with_the_identifier_of_a_case_shows_nothing_of_the_case()
    {
        var setting = await portal.NewSettingAsync();
        var breach = await Given.ABreach(setting).About(setting[Role.Dsl]).Triaged().SavedAsync();
        using var dsl = await setting.SignInAsAsync(Role.Dsl);

        var made = await dsl.PostFormAsync(
            await dsl.GetPageAsync("/setting-devices/new"), new()
            {
                ["Form.Id"] = breach.Id.ToString(),
                ["Form.Name"] = "Oak camera",
                ["Form.Kind"] = "Camera",
                ["Form.SerialNumber"] = "N-2",
                ["Form.AllowedUsers"] = "Staff",
                ["Form.Store"] = "Office safe",
            });

        Assert.Equal($"/setting-devices/{breach.Id}", made.Location);
        var page = await dsl.GetPageAsync(made.Location!);
        Assert.Contains("Oak camera", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Why, page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(breach.Reference, page.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_with_the_identifier_of_a_concern_shows_nothing_of_the_concern()
    {
        var setting = await portal.NewSettingAsync();
        var concern = await Given.AConcern(setting).About(setting[Role.DeputyDsl]).SavedAsync();
        using var deputy = await setting.SignInAsAsync(Role.DeputyDsl);
        var sent = await deputy.PostFormAsync(await deputy.GetPageAsync("/breaches/report/form"), ReportForm.Good(new()
        {
            ["Form.ReportId"] = concern.Id.ToString(),
            ["Form.As"] = nameof(ReporterKind.Named),
        }));
        Assert.Equal(HttpStatusCode.Redirect, sent.Status);

        var page = await deputy.GetPageAsync($"/breaches/{concern.Id}");

        Assert.Contains("BR-", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(concern.Reference, page.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_written_to_a_reporter_in_confidence_who_is_kept_out_by_now_is_taken_and_not_shown()
    {
        var setting = await portal.NewSettingAsync();
        using var deputy = await setting.SignInAsAsync(Role.DeputyDsl);
        await deputy.PostFormAsync(
            await deputy.GetPageAsync("/breaches/report/form"), ReportForm.Good(new() { ["Form.As"] = nameof(ReporterKind.InConfidence) }));
        var id = await setting.QueryAsync(db => db.Breaches.Select(breach => breach.Id).SingleAsync());
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        await WriteAsync(dsl, id, "Thank you, we look into it.");
        await dsl.PostFormAsync(await dsl.GetPageAsync($"/breaches/{id}/conflicts"), new()
        {
            ["Form.PersonId"] = setting[Role.DeputyDsl].Id.ToString(),
            ["Form.Kind"] = nameof(ConflictKind.CloseToSubject),
            ["Form.Reason"] = "A guess",
        });

        var answer = await WriteAsync(dsl, id, "Who else was there?");

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        var receipt = await deputy.GetPageAsync($"/breaches/receipts/{id}");
        Assert.Contains("we look into it", receipt.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Who else", receipt.Text, StringComparison.Ordinal);
    }

    private static async Task<PortalAnswer> WriteAsync(PortalClient client, Guid id, string text) => await client.PostFormAsync(
        await client.GetPageAsync($"/breaches/{id}/messages/new"), new() { ["Form.Text"] = text, ["Form.Kind"] = nameof(NoteKind.BasicFacts) });
}
