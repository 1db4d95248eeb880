using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Concerns;
using SafeguardingPortal.Domain.Retention;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web.Features.Retention.KeepRecords;

namespace SafeguardingPortal.Web.Tests.Retention;

/// <summary>Records whose time has come, and the forms about their keeping.</summary>
internal static class RecordPages
{
    public const string Because = "Because it is so";

    public static readonly (string Page, Dictionary<string, string?> Good, string Missing, string Message, string Event)[] Forms =
    [
        ("/hold", new() { ["Form.Reason"] = Because }, "Form.Reason", "Give a reason", nameof(HoldPlaced)),
        ("/keep-longer", new() { ["Form.Until"] = "2030-01-01", ["Form.Reason"] = Because }, "Form.Until", "Give the day until which", nameof(KeptLonger)),
        ("/pension-age", new() { ["Form.On"] = "2049-01-01", ["Form.Reason"] = Because }, "Form.On", "Give the day on which", nameof(PensionAgeRecorded)),
        ("/disposal/ask", new() { ["Form.Reason"] = Because }, "Form.Reason", "Give a reason", nameof(DisposalAsked)),
    ];

    /// <summary>A concern about somebody who left a week ago: due.</summary>
    public static async Task<(Concern Concern, TestPerson About)> DueAsync(PortalFixture portal, TestSetting setting, params TestPerson[] keptFrom)
    {
        var leaver = await setting.NewPersonAsync(Role.Staff);
        var concern = await Given.AConcern(setting).About(leaver).RecordedBy(setting[Role.Manager]).KeptFrom(keptFrom).SavedAsync();
        await setting.QueryAsync(async db =>
        {
            var person = await db.People.Include(one => one.Roles).SingleAsync(one => one.Id == leaver.Id);
            person.Leave(TestClock.Today.AddDays(-7), "Moved away", setting[Role.Manager].Actor, TestClock.Start);
            return await db.SaveChangesAsync();
        });
        await WorkOutAsync(portal, setting);
        return (concern, leaver);
    }

    public static Task WorkOutAsync(PortalFixture portal, TestSetting setting) =>
        portal.InScopeAsync(setting.Id, services => services.GetRequiredService<KeepRecordsTask>().RunAsync(CancellationToken.None));
}
