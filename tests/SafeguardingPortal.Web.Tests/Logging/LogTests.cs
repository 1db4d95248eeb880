using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web.Tests.Breaches;

namespace SafeguardingPortal.Web.Tests.Logging;

/// <summary>The log of a case from the first word to its close, with wrong tries on the way, names nobody and tells nothing of the case.</summary>
public sealed class LogTests(PrivatePortalFixture portal) : IClassFixture<PrivatePortalFixture>
{
    private const string Telling = "photographed the zebra crossing display";

    [Fact]
    public async Task The_log_of_a_whole_case_holds_no_name_address_reference_or_word_of_it()
    {
        var setting = await portal.NewSettingAsync();
        var about = await setting.NewPersonAsync();
        using var reporter = await setting.SignInAsAsync(Role.Staff);
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        await WrongPasswordAsync(setting);

        var report = await reporter.GetPageAsync("/breaches/report/form");
        var sent = await reporter.PostFormAsync(report, new()
        {
            ["Form.Category"] = nameof(BreachCategory.ImageOfChild),
            ["Form.WhatHappened"] = Telling,
            ["Form.About"] = nameof(SubjectKind.PersonOfSetting),
            ["Form.PersonId"] = about.Id.ToString(),
        });
        Assert.Equal(HttpStatusCode.Redirect, sent.Status);
        var breach = await Given.ABreach(setting).SavedAsync();
        foreach (var form in CaseForm.All)
        {
            var path = CasePages.Of(breach, form.Page);
            await dsl.GetAsync(path);
            await dsl.PostBlindlyAsync(path);
        }

        await dsl.GetAsync($"/breaches/{Guid.NewGuid()}");
        var log = await portal.ReadLogAsync();
        Assert.Contains("GET breaches/{id:guid} answered 404", log, StringComparison.Ordinal);
        Assert.DoesNotContain("zebra", log, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("BR-2026", log, StringComparison.Ordinal);
        Assert.DoesNotContain("@setting.test", log, StringComparison.OrdinalIgnoreCase);
        var names = await setting.QueryAsync(db => db.People.Select(person => person.Name).ToListAsync());
        Assert.All(names, name => Assert.DoesNotContain(name, log, StringComparison.Ordinal));
    }

    private static async Task WrongPasswordAsync(TestSetting setting)
    {
        using var client = setting[Role.Staff].NewClient();
        var page = await client.GetPageAsync("/sign-in");
        var answer = await client.PostFormAsync(page, new() { ["Form.Email"] = setting[Role.Staff].Email, ["Form.Password"] = "a wrong one" });
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
    }
}
