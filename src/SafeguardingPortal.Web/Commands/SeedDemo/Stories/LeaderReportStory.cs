using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.LeaderReports;

namespace SafeguardingPortal.Web.Commands.SeedDemo.Stories;

/// <summary>
/// Those who lead were told: a report three months ago, which one of two has read, one concern as it came up, and a draft for next time.
/// </summary>
internal sealed class LeaderReportStory(DemoWorld world)
{
    private string Writer => world.Has("dsl") ? "dsl" : "manager";

    public void Tell()
    {
        var day = world.Calendar.DaysAgo(95);
        var given = Start(day, new ReportPeriod(day.AddMonths(-4), day.AddDays(-1)), new ReportWords(
            "All staff signed the new version of the acceptable use policy, and watches now go into the same place as phones.",
            "Most reports were about a phone forgotten in a pocket at the start of the day. Smart glasses were missing from our list.",
            $"Please agree to a second storage place, so that nobody queues when {world.Setting.Terms.RestrictedTime} begins.", null));
        var at = world.At(day, 17, 5);
        var readers = world.Holders(day).Where(held => RolePermissions.Allow(held.Role, Permission.SeeFigures))
            .Select(held => held.Name).Distinct().Select(name => world.People.Values.First(person => person.Name == name)).ToList();
        var recipients = readers.Where(person => person.Id != world.Id(Writer))
            .OrderBy(person => person.RolesOn(day).Contains(Role.Oversight) ? 0 : person.RolesOn(day).Contains(Role.Chair) ? 1 : 2)
            .Take(2).ToList();
        given.Give(
            Figures(), [.. readers.Select(person => person.Id)],
            new Giving(day, HandedOver.InPortal, null, [.. recipients.Select(person => new GivenPerson(person.Id, person.Name))], []),
            world.NewId, world.As(Writer, at), at, day);
        var later = world.Calendar.After(day, 3);
        var read = world.At(later, 20, 10);
        given.GiveToMore(
            new Giving(later, HandedOver.AtMeeting, "Spring meeting, item 5", [], ["The committee"]), world.NewId,
            world.As(Writer, read), read, later);
        if (recipients.Count > 0)
            world.Tell(LeaderReportReceipt.Give(world.NewId(), given, DemoWorld.As(recipients[^1], read), read));

        TellAtOnce(recipients.Count > 0 ? recipients[0] : world.People["manager"]);
        var begun = world.Calendar.DaysAgo(2);
        Start(begun, new ReportPeriod(day, begun.AddDays(-1)), new ReportWords(
            "Everybody was trained on tablets with built-in assistants.", null, null, null));
    }

    private LeaderReport Start(DateOnly day, ReportPeriod period, ReportWords words)
    {
        var at = world.At(day, 16, 40);
        var report = world.Tell(LeaderReport.Start(
            world.NewId(), world.Setting.Id, world.NextReference("LR", at), ReportAudience.Leaders, period, [], world.As(Writer, at), at,
            day));
        report.Write(words, period, [], world.As(Writer, at), at, day);
        return report;
    }

    private void TellAtOnce(Domain.People.StaffMember to)
    {
        var day = world.Calendar.DaysAgo(33);
        var at = world.At(day, 13, 15);
        var by = world.As(Writer, at);
        var told = world.Tell(LeaderReport.TellAtOnce(
            world.NewId(), world.Setting.Id, world.NextReference("LR", at), ReportAudience.Leaders, by, at));
        told.Write(
            new ReportWords(
                null, null, null,
                $"A site that {world.Setting.Terms.Children} use at home was sending them messages from strangers. "
                + "Families were written to the same day, and the site is blocked here."),
            new ReportPeriod(null, null), [], by, at, day);
        told.Give([], [], new Giving(day, HandedOver.AtMeeting, null, [new GivenPerson(to.Id, to.Name)], []), world.NewId, by, at, day);
    }

    private List<FigureLine> Figures() =>
    [
        new("Reports of breaches", $"A device in use in {world.Setting.Terms.RestrictedTime}", "9", null, true),
        new("Reports of breaches", $"A photo, video or recording of a {world.Setting.Terms.Child}", "fewer than 5", null, true),
        new("Reports of breaches", "A social media post", "fewer than 5", null, true),
        new("Reports of breaches", "All", "15", null, true),
        new("Reports by outcome", "Not an allegation", "9", null, true),
        new("Reports by outcome", "Still open", "fewer than 5", null, true),
        new("Reports by outcome", "Unsubstantiated", "fewer than 5", null, true),
        new("Reports and the LADO", "LADO told in time", "5", null, true),
        new("Reports and the LADO", "Not for the LADO, or not decided yet", "10", null, true),
        new("Low-level concerns", "All", "6", null, true),
        new("Exceptions asked for", "All", "fewer than 5", null, true),
        new("Practice", "Signed acceptable use policies", "13 of 14 signatures given, 1 overdue", null, false),
        new("Practice", "Training held and current", "27 of 28 trainings held, 0 overdue", null, false),
        new("Practice", "Device check-ins", "402 of 416 expected check-ins on record", null, false),
        new("Practice", "Reviews on time", "5 of 6 reviews done in time, 0 overdue now", null, true),
    ];
}
