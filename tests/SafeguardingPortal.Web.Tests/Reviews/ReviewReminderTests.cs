using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web.Features.Reviews.ReviewReminders;

namespace SafeguardingPortal.Web.Tests.Reviews;

public sealed class ReviewReminderTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task Those_who_may_review_are_reminded_once_however_often_the_task_runs()
    {
        var setting = await portal.NewSettingAsync();
        await setting.PublishedPolicyAsync("Due in four weeks", nextReviewOn: TestClock.Today.AddDays(28));
        await setting.PublishedPolicyAsync("Nine days late", nextReviewOn: TestClock.Today.AddDays(-9));
        await setting.PublishedPolicyAsync("Far away", nextReviewOn: TestClock.Today.AddDays(200));

        for (var run = 0; run < 3; run++)
            await portal.InScopeAsync(setting.Id, services =>
                services.GetRequiredService<ReviewReminderTask>().RunAsync(CancellationToken.None));

        var mails = await setting.QueryAsync(db => db.OutboxMails.OrderBy(mail => mail.Subject).ThenBy(mail => mail.ToName).ToListAsync());
        Assert.Equal(
            new[] { setting[Role.Dsl].Name, setting[Role.Manager].Name, setting[Role.Dsl].Name, setting[Role.Manager].Name },
            mails.Where(mail => mail.Subject != ReviewChaserMail.Subject).Select(mail => mail.ToName));
        // The governing body owns it, so whoever the leader answers to hears that nothing happened.
        var chased = Assert.Single(mails, mail => mail.Subject == ReviewChaserMail.Subject);
        Assert.Equal(setting[Role.Chair].Name, chased.ToName);
        Assert.Contains("Governing body", chased.Body, StringComparison.Ordinal);
        Assert.Equal(2, mails.Count(mail => mail.Subject == "A policy review is overdue"));
        Assert.Contains("9 days late", mails.First(mail => mail.Subject == "A policy review is overdue").Body, StringComparison.Ordinal);
        Assert.Contains("in 28 days", mails.First(mail => mail.Subject == "A policy review is due").Body, StringComparison.Ordinal);
        Assert.DoesNotContain(mails, mail => mail.Body.Contains("Far away", StringComparison.Ordinal));
    }
}
