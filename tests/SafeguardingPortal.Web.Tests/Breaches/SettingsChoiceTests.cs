using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web.Features.Breaches.ReportBreach;

namespace SafeguardingPortal.Web.Tests.Breaches;

/// <summary>What a setting chooses or enters, and what follows for reports and clocks.</summary>
public sealed class SettingsChoiceTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task A_setting_that_names_children_by_reference_takes_no_initials_with_or_without_a_name()
    {
        var setting = await portal.NewSettingAsync(draft => draft.Rules = draft.Rules with { ChildNamedBy = ChildNaming.Reference });
        using var staff = await setting.SignInAsAsync(Role.Staff);
        var page = await staff.GetPageAsync("/breaches/report/form");
        Assert.Contains("The reference from your register only", page.Text, StringComparison.Ordinal);
        Dictionary<string, string?> report = new()
        {
            ["Form.Category"] = nameof(BreachCategory.Other),
            ["Form.WhatHappened"] = "By the gate",
            ["Form.About"] = nameof(ReportAbout.NotKnown),
            ["Form.Child"] = "A.B.",
        };

        var refused = await staff.PostFormAsync(page, report);

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Equal(("A.B.", "By the gate"), (refused.ValueOf("Form.Child"), refused.ValueOf("Form.WhatHappened")));
        Assert.Equal(HttpStatusCode.Redirect, (await staff.PostFormAsync(refused, new(report) { ["Form.Child"] = "Otter 12" })).Status);
    }

    [Fact]
    public async Task The_duty_to_report_abuse_is_asked_about_and_runs_once_its_day_is_entered()
    {
        var setting = await portal.NewSettingAsync();
        var breach = await Given.ABreach(setting).SavedAsync();
        using var manager = await setting.SignInAsAsync(Role.Manager);
        Assert.Contains("Off: no day of commencement is entered", (await manager.GetPageAsync("/rules")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("told of sexual abuse", (await manager.GetPageAsync($"/breaches/{breach.Id}/triage")).Text, StringComparison.Ordinal);

        var rule = await manager.GetPageAsync("/rules/clock-mandatory-report");
        Assert.Equal(HttpStatusCode.Redirect, (await manager.PostFormAsync(
            rule, new() { ["Form.StartsOn"] = "2026-05-01", ["Form.CheckedOn"] = "2026-05-05", ["Form.Reason"] = "It has commenced" })).Status);

        Assert.Contains("Holds from", (await manager.GetPageAsync("/rules")).Text, StringComparison.Ordinal);
        var triage = await manager.GetPageAsync($"/breaches/{breach.Id}/triage");
        Assert.Equal(HttpStatusCode.Redirect, (await manager.PostFormAsync(triage, new()
        {
            ["Form.ChildSexualAbuse"] = "true",
            ["Form.Decision"] = nameof(TriageDecision.ChildProtection),
            ["Form.Reason"] = "A child told us",
        })).Status);
        Assert.True(await setting.QueryAsync(db => db.Breaches.Select(one => one.NeedsMandatoryReport).SingleAsync()));
        Assert.Contains("of the sexual abuse by Tue 12 May 2026", (await manager.GetPageAsync($"/breaches/{breach.Id}")).Text, StringComparison.Ordinal);
    }
}
