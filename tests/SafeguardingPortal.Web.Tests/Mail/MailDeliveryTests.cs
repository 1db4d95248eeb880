using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Outbox;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Tests.Mail;

public sealed class MailDeliveryTests(PrivatePortalFixture portal) : IClassFixture<PrivatePortalFixture>, IAsyncDisposable
{
    private readonly SmtpListener server = new();

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task A_mail_is_handed_over_once_and_its_body_is_forgotten()
    {
        var setting = await QueuedAsync("once");

        await DeliverAsync();
        await DeliverAsync();

        var message = Assert.Single(MailsTo(setting));
        Assert.Contains("/breaches", message.ReplaceLineEndings("\r\n").Replace("=\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        var mail = await setting.QueryAsync(db => db.OutboxMails.AsNoTracking().SingleAsync());
        Assert.Equal((MailState.HandedOver, "", 1), (mail.State, mail.Body, mail.Attempts));
    }

    [Fact]
    public async Task A_refused_mail_waits_and_says_so()
    {
        var setting = await QueuedAsync("refused");
        server.RefusedAddress = setting[Role.Dsl].Email;

        await DeliverAsync();

        var mail = await setting.QueryAsync(db => db.OutboxMails.AsNoTracking().SingleAsync());
        Assert.Equal((MailState.Waiting, 1), (mail.State, mail.Attempts));
        Assert.True(mail.NextAttemptAt > TestClock.Start.AddMinutes(1));
        Assert.NotNull(mail.LastError);
        Assert.Empty(MailsTo(setting));
    }

    [Fact]
    public async Task Two_instances_at_once_send_one_mail()
    {
        var setting = await QueuedAsync("race");

        await Task.WhenAll(DeliverAsync(), DeliverAsync(), DeliverAsync());

        Assert.Single(MailsTo(setting));
    }

    [Fact]
    public async Task The_same_mail_is_not_queued_twice()
    {
        var setting = await QueuedAsync("twice");

        Assert.False(await QueueAsync(setting, "twice"));
    }

    private IEnumerable<string> MailsTo(TestSetting setting) =>
        server.Taken.Where(message => message.Contains($"To: {setting[Role.Dsl].Email}", StringComparison.Ordinal));

    private async Task<TestSetting> QueuedAsync(string key)
    {
        var setting = await portal.NewSettingAsync();
        Assert.True(await QueueAsync(setting, key));
        return setting;
    }

    private Task<bool> QueueAsync(TestSetting setting, string key) => portal.InScopeAsync(setting.Id, async services =>
    {
        var queued = await services.GetRequiredService<MailQueue>()
            .QueueAsync(setting[Role.Dsl].Id, "Something waits for you", ["Open the portal."], "/breaches", key, CancellationToken.None);
        await services.GetRequiredService<PortalDbContext>().SaveChangesAsync();
        return queued;
    });

    private Task<int> DeliverAsync() => portal.InScopeAsync(null, services =>
    {
        var sender = new MailSender(Options.Create(new MailOptions { Server = "127.0.0.1", Port = server.Port, From = "portal@setting.test" }));
        return new DeliverMailJob(
            services.GetRequiredService<PortalDbContext>(), sender, services.GetRequiredService<SchoolClock>(), NullLogger<DeliverMailJob>.Instance)
            .DeliverAsync(CancellationToken.None);
    });
}
