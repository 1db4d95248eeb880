using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.DeviceCheckIns;

/// <summary>The arrivals journey: a queue at the tablet by the door on a Monday morning, with lockers and a second tablet.</summary>
public sealed class ArrivalsTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private const int Queue = 30;

    [Fact]
    public async Task Thirty_arrivals_at_two_tablets_are_stored_quickly_each_in_a_slot_of_their_own_and_sent_again_they_change_nothing()
    {
        var setting = await portal.NewSettingAsync();
        await setting.NumberSlotsAsync(Queue);
        List<TestPerson> people = [];
        for (var number = 0; number < Queue; number++)
            people.Add(await setting.NewPersonAsync());
        using var front = await setting.TabletAsync("Front");
        using var back = await setting.TabletAsync("Back");
        var (frontPage, backPage) = (await front.GetPageAsync("/tablet/devices"), await back.GetPageAsync("/tablet/devices"));
        var steps = people.Select((person, at) => (Tablet: at % 2 == 0 ? front : back, Step: Step(at % 2 == 0 ? frontPage : backPage, setting, person)))
            .ToList();
        var clock = Stopwatch.StartNew();

        var answers = await SendAllAsync(steps);

        Assert.True(clock.Elapsed < TimeSpan.FromMinutes(1), $"It took {clock.Elapsed}");
        Assert.All(answers, answer => Assert.Contains("\"Recorded\"", answer.Body, StringComparison.Ordinal));
        Assert.All(answers, answer => Assert.Contains("slot", answer.Body, StringComparison.Ordinal));
        // The tablets lost the connection before they read the answers: everything is sent again.
        Assert.All(await SendAllAsync(steps), answer => Assert.Contains("\"Recorded\"", answer.Body, StringComparison.Ordinal));
        var stored = await setting.QueryAsync(db => db.DeviceCheckIns.Include(found => found.Movements).ToListAsync());
        Assert.Equal(people.Select(person => person.Id).Order(), stored.Select(checkIn => checkIn.PersonId).Order());
        Assert.Equal(Enumerable.Range(1, Queue), stored.Select(checkIn => checkIn.Slot!.Value).Order());
        Assert.All(stored, checkIn => Assert.Single(checkIn.Movements));

        var late = await setting.NewPersonAsync();
        var refused = await front.PostAsync("/tablet/devices/steps", Step(frontPage, setting, late));
        Assert.Contains("is full", refused.Body, StringComparison.Ordinal);
    }

    private static async Task<PortalAnswer[]> SendAllAsync(List<(PortalClient Tablet, List<KeyValuePair<string, string>> Step)> steps) =>
        await Task.WhenAll(steps.Select(one => one.Tablet.PostAsync("/tablet/devices/steps", one.Step)));

    private static List<KeyValuePair<string, string>> Step(PortalAnswer page, TestSetting setting, TestPerson person) =>
    [
        new("__RequestVerificationToken", page.ValueOf("__RequestVerificationToken")!), new("Form.Id", Ids.New().ToString()),
        new("Form.PersonId", person.Id.ToString()), new("Form.Word", nameof(DoorWord.Stored)), new("Form.Kinds", "Phone"),
        new("Form.StoragePlaceId", setting.StoragePlaceId.ToString()),
    ];
}
