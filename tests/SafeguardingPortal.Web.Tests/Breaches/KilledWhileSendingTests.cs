using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web.Features.Breaches.ReportBreach;

namespace SafeguardingPortal.Web.Tests.Breaches;

/// <summary>The program is killed outright (SIGKILL) while reports are being sent: what was confirmed is there, what was not is a draft.</summary>
public sealed class KilledWhileSendingTests(PrivatePortalFixture portal) : IClassFixture<PrivatePortalFixture>
{
    private const string Told = "By the sand pit, at a quarter past ten";

    [Fact]
    public async Task A_report_that_was_not_confirmed_is_back_as_a_draft_and_sends_after_the_restart()
    {
        var setting = await portal.NewSettingAsync();
        // The setting's counter of references is held by somebody else, so that the report hangs between its draft and its own save.
        await Given.ABreach(setting).SavedAsync();
        await WithNumberTakenAsync(setting);
        Guid reportId;
        using (var program = await PortalProgram.StartAsync(portal.Services))
        {
            using var client = program.NewClient();
            await client.SignInAsync(setting[Role.Staff].Email, PortalFixture.Password);
            var page = await client.GetPageAsync("/breaches/report/form");
            reportId = Guid.Parse(page.ValueOf("Form.ReportId")!);
            Task<PortalAnswer> sending = null!;
            await setting.QueryAsync(db => db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
            {
                await using var hold = await db.Database.BeginTransactionAsync();
                (await db.ReferenceCounters.SingleAsync(counter => counter.Kind == "BR" && counter.Year == DateTime.UtcNow.Year)).Last++;
                await db.SaveChangesAsync();
                sending = client.PostFormAsync(page, Good());
                for (var tries = 0; tries < 1200 && !await DraftedAsync(setting); tries++)
                    await Task.Delay(50);
                Assert.True(await DraftedAsync(setting), "The draft was not kept within a minute.");
                program.Kill();
                return true;
            }));
            await Assert.ThrowsAnyAsync<HttpRequestException>(() => sending);
        }

        Assert.False(await setting.QueryAsync(db => db.Breaches.AnyAsync(breach => breach.Id == reportId)));
        using var again = await PortalProgram.StartAsync(portal.Services);
        using var back = again.NewClient();
        await back.SignInAsync(setting[Role.Staff].Email, PortalFixture.Password);
        var draft = await back.GetPageAsync("/breaches/report/form");
        Assert.Equal(Told, draft.ValueOf("Form.WhatHappened"));
        Assert.Equal(reportId.ToString(), draft.ValueOf("Form.ReportId"));
        var sent = await back.PostFormAsync(draft, [], action: "/breaches/report/form");
        again.Kill();

        Assert.Equal(HttpStatusCode.Redirect, sent.Status);
        Assert.True(await setting.QueryAsync(db => db.Breaches.AnyAsync(breach => breach.Id == reportId)));
        Assert.False(await DraftedAsync(setting));
    }

    [Fact]
    public async Task Of_many_sent_at_once_none_that_was_confirmed_is_lost()
    {
        var setting = await portal.NewSettingAsync();
        var people = new List<TestPerson>();
        for (var number = 0; number < 8; number++)
            people.Add(await setting.NewPersonAsync());
        using var program = await PortalProgram.StartAsync(portal.Services);
        var senders = new List<(PortalClient Client, PortalAnswer Page)>();
        foreach (var person in people)
        {
            var client = program.NewClient();
            await client.SignInAsync(person.Email, PortalFixture.Password);
            senders.Add((client, await client.GetPageAsync("/breaches/report/form")));
        }

        var confirmed = 0;
        var sending = senders.Select(async sender =>
        {
            try
            {
                var answer = await sender.Client.PostFormAsync(sender.Page, Good());
                if (answer.Status is not HttpStatusCode.Redirect)
                    return (Guid?)null;
                if (Interlocked.Increment(ref confirmed) == 3)
                    program.Kill();
                return Guid.Parse(sender.Page.ValueOf("Form.ReportId")!);
            }
            catch (HttpRequestException)
            {
                return null;
            }
        }).ToList();
        var answered = (await Task.WhenAll(sending)).OfType<Guid>().ToList();

        Assert.NotEmpty(answered);
        var stored = await setting.QueryAsync(db => db.Breaches.Select(breach => breach.Id).ToListAsync());
        Assert.All(answered, id => Assert.Contains(id, stored));
        var drafts = await setting.QueryAsync(db => db.ReportDrafts.Select(draft => draft.ReportId).ToListAsync());
        Assert.Empty(drafts.Intersect(stored));
        senders.ForEach(sender => sender.Client.Dispose());
    }

    private static Dictionary<string, string?> Good() => new()
    {
        ["Form.Category"] = nameof(BreachCategory.Other),
        ["Form.WhatHappened"] = Told,
        ["Form.About"] = nameof(ReportAbout.NotKnown),
    };

    private static Task<bool> DraftedAsync(TestSetting setting) => setting.QueryAsync(db => db.ReportDrafts.AnyAsync());

    private static Task WithNumberTakenAsync(TestSetting setting) => setting.SaveAsync(db => db.ReferenceCounters.Add(
        new Data.Numbering.ReferenceCounter { SettingId = setting.Id, Kind = "BR", Year = DateTime.UtcNow.Year, Last = 1, Key = Guid.NewGuid() }));
}
