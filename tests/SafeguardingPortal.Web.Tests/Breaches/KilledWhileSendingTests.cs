using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
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
        using (var program = await Program.StartAsync(portal.Services))
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
                for (var tries = 0; tries < 200 && !await DraftedAsync(setting); tries++)
                    await Task.Delay(50);
                program.Kill();
                return true;
            }));
            await Assert.ThrowsAnyAsync<HttpRequestException>(() => sending);
        }

        Assert.False(await setting.QueryAsync(db => db.Breaches.AnyAsync(breach => breach.Id == reportId)));
        using var again = await Program.StartAsync(portal.Services);
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
        using var program = await Program.StartAsync(portal.Services);
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
        new Data.Numbering.ReferenceCounter { SettingId = setting.Id, Kind = "BR", Year = DateTime.UtcNow.Year, Last = 1 }));

    /// <summary>The portal as a program of its own on a loopback port, on the database of this test.</summary>
    private sealed class Program : IDisposable
    {
        private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(90);

        private readonly Process process;
        private readonly Uri address;

        private Program(Process process, Uri address) => (this.process, this.address) = (process, address);

        public static async Task<Program> StartAsync(IServiceProvider portal)
        {
            var settings = portal.GetRequiredService<IConfiguration>();
            var address = new Uri($"http://127.0.0.1:{FreePort()}");
            var start = new ProcessStartInfo("dotnet", [typeof(PortalApplication).Assembly.Location])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                WorkingDirectory = Directory.CreateTempSubdirectory("portal-killed").FullName,
            };
            start.Environment["ASPNETCORE_URLS"] = address.ToString();
            start.Environment["ASPNETCORE_ENVIRONMENT"] = "Testing";
            start.Environment["ConnectionStrings__Portal"] = settings["ConnectionStrings:Portal"];
            start.Environment["Database__Provider"] = settings["Database:Provider"];
            start.Environment["Jobs__Enabled"] = "false";
            start.Environment["Logging__Folder"] = Path.Combine(start.WorkingDirectory, "log");
            var process = Process.Start(start)!;
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            var program = new Program(process, address);
            using var client = new HttpClient { BaseAddress = address };
            var watch = Stopwatch.StartNew();
            while (!await AnswersAsync(client))
            {
                Assert.False(process.HasExited || watch.Elapsed > LongestStart, "The program did not start.");
                await Task.Delay(100);
            }

            return program;
        }

        public PortalClient NewClient() => new(new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new() })
        {
            BaseAddress = address,
        });

        /// <summary>At once, without a word to it: SIGKILL.</summary>
        public void Kill()
        {
            if (process.HasExited)
                return;
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }

        public void Dispose()
        {
            Kill();
            process.Dispose();
        }

        private static int FreePort()
        {
            using var listener = new TcpListener(IPAddress.Loopback, 0);
            listener.Start();
            return ((IPEndPoint)listener.LocalEndpoint).Port;
        }

        private static async Task<bool> AnswersAsync(HttpClient client)
        {
            try
            {
                using var answer = await client.GetAsync(new Uri("/sign-in", UriKind.Relative));
                return answer.IsSuccessStatusCode;
            }
            catch (HttpRequestException)
            {
                return false;
            }
        }
    }
}
