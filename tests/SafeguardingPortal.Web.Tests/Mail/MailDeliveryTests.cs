using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Outbox;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
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
    public async Task An_address_that_is_none_counts_as_a_failed_try_and_stops_no_other_mail()
    {
        var setting = await QueuedAsync("stands behind it");
        await setting.SaveAsync(db => db.OutboxMails.Add(new OutboxMail
        {
            Id = Ids.New(),
            SettingId = setting.Id,
            ToAddress = "office at setting, second line",
            ToName = "Office",
            Subject = "First in the queue",
            Body = "",
            Key = "no address",
            QueuedAt = TestClock.Start,
            NextAttemptAt = TestClock.Start.AddDays(-1),
        }));

        await DeliverAsync();

        Assert.Single(MailsTo(setting));
        var bad = await setting.QueryAsync(db => db.OutboxMails.AsNoTracking().SingleAsync(mail => mail.Key == "no address"));
        Assert.Equal((MailState.Waiting, 1, "No mail address"), (bad.State, bad.Attempts, bad.LastError));
        Assert.Null(bad.ClaimedUntil);
    }

    [Fact]
    public async Task A_server_that_keeps_silent_is_not_waited_for()
    {
        var setting = await QueuedAsync("silent");
        server.Silent = true;

        await DeliverAsync(patience: TimeSpan.FromMilliseconds(300));

        var mail = await setting.QueryAsync(db => db.OutboxMails.AsNoTracking().SingleAsync());
        Assert.Equal((MailState.Waiting, 1, "No answer in time"), (mail.State, mail.Attempts, mail.LastError));
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

    [Fact]
    public async Task What_waits_does_not_reach_somebody_who_may_no_longer_know_of_it()
    {
        var setting = await portal.NewSettingAsync();
        var (dsl, deputy, staff) = (setting[Role.Dsl], setting[Role.DeputyDsl], setting[Role.Staff]);
        var leaver = await setting.NewPersonAsync(Role.Dsl);
        var breach = await Given.ABreach(setting).SavedAsync();
        var concern = await Given.AConcern(setting).About(setting[Role.Oversight]).SavedAsync();
        foreach (var person in new[] { dsl, deputy, staff, leaver, setting[Role.Manager] })
        {
            await QueueAboutAsync(person, MailAbout.Handled(breach.Id), "/");
            await QueueAboutAsync(person, MailAbout.Linked($"/breaches/receipts/{breach.Id}"), "/breaches/receipts");
            await QueueAboutAsync(person, MailAbout.Handled(concern.Id), "/concerns");
            await QueueAboutAsync(person, MailAbout.Of(concern.Id), "/records");
        }

        await setting.QueryAsync(async db =>
        {
            var people = await db.HandlersAsync(TestClock.Today, CancellationToken.None);
            var (stored, low) = (await db.Breaches.SingleAsync(), await db.Concerns.SingleAsync());
            stored.NameSubjects(
                [new NamedSubject(Ids.New(), SubjectKind.PersonOfSetting, dsl.Id)], people, "Recognised", setting[Role.Manager].Actor, TestClock.Start);
            stored.DeclareConflict(
                Ids.New(), staff.Id, ConflictKind.RelatedToSubject, people, "Partners", setting[Role.Manager].Actor, TestClock.Start);
            low.KeepFrom(Ids.New(), deputy.Id, people, "Friends", setting[Role.Manager].Actor, TestClock.Start);
            var left = await db.People.Include(person => person.Roles).SingleAsync(person => person.Id == leaver.Id);
            left.Leave(TestClock.Today.AddDays(-1), "Moved away", setting[Role.Manager].Actor, TestClock.Start);
            return await db.SaveChangesAsync();
        });
        Assert.False(await QueueAboutAsync(leaver, default, "/late"));
        await DeliverAsync();

        // The subject: the concern. The deputy, whose office handles neither any more: a receipt. The partner: the concern's record alone.
        Assert.Equal(["/concerns", "/records"], PathsTo(dsl));
        Assert.Equal(["/breaches/receipts"], PathsTo(deputy));
        Assert.Equal(["/records"], PathsTo(staff));
        Assert.Empty(PathsTo(leaver));
        Assert.Equal(["/", "/breaches/receipts", "/concerns", "/records"], PathsTo(setting[Role.Manager]));
        Assert.False(await setting.QueryAsync(db => db.OutboxMails.AnyAsync(mail => mail.State != MailState.HandedOver)));
    }

    [Fact]
    public async Task What_somebody_told_of_a_relationship_reaches_them_and_those_who_decide()
    {
        var setting = await portal.NewSettingAsync();
        var told = await setting[Role.Staff].ToldOfRelationshipAsync();
        foreach (var role in new[] { Role.Staff, Role.Dsl, Role.Administrator, Role.Oversight })
            await QueueAboutAsync(setting[role], MailAbout.Of(told.Id), "/relationships");
        await DeliverAsync();

        Assert.All([Role.Staff, Role.Dsl], role => Assert.Equal(["/relationships"], PathsTo(setting[role])));
        Assert.All([Role.Administrator, Role.Oversight], role => Assert.Empty(PathsTo(setting[role])));
    }

    private Task<bool> QueueAboutAsync(TestPerson person, MailAbout about, string path) => portal.InScopeAsync(person.Setting.Id, async services =>
    {
        var queued = await services.GetRequiredService<MailQueue>()
            .QueueAsync(person.Id, about, $"Look at {path}", ["Open the portal."], path, $"{path}:{person.Id}", CancellationToken.None);
        await services.GetRequiredService<PortalDbContext>().SaveChangesAsync();
        return queued;
    });

    private List<string> PathsTo(TestPerson person) =>
    [
        .. server.Taken.Where(message => message.Contains($"To: {person.Email}", StringComparison.Ordinal))
            .Select(message => message.Split('\n').Single(line => line.StartsWith("Subject: Look at ", StringComparison.Ordinal)).Trim()["Subject: Look at ".Length..])
            .Order(StringComparer.Ordinal),
    ];

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

    private Task<int> DeliverAsync(TimeSpan? patience = null) => portal.InScopeAsync(null, services =>
    {
        var sender = new MailSender(Options.Create(new MailOptions
        {
            Server = "127.0.0.1",
            Port = server.Port,
            From = "portal@setting.test",
            Patience = patience ?? TimeSpan.FromSeconds(30),
        }));
        return new DeliverMailJob(
            services.GetRequiredService<PortalDbContext>(), sender, services.GetRequiredService<SchoolClock>(), NullLogger<DeliverMailJob>.Instance)
            .DeliverAsync(CancellationToken.None);
    });
}
