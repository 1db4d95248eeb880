using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.People;

public sealed class ImportPeopleTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private const string Head = "Name;E-mail;Job title;Category;First day;Last day;Line manager";

    [Fact]
    public async Task Only_those_who_manage_people()
    {
        var setting = await portal.NewSettingAsync();
        using var stranger = portal.NewClient();
        using var dsl = await setting.SignInAsAsync(Role.Dsl);

        Assert.Contains("/sign-in", (await stranger.GetAsync("/people/import")).Location, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await dsl.GetAsync("/people/import")).Status);
    }

    [Fact]
    public async Task A_list_is_shown_then_brought_in_and_a_second_time_changes_nothing()
    {
        var setting = await portal.NewSettingAsync();
        var (stays, leaves, lead) = (setting[Role.Staff], setting[Role.Oversight], setting[Role.Dsl]);
        // As a spreadsheet here saves it: semicolons, a line end in quotes, days first, a date that lost its format.
        var list = $"""
            {Head}
            "Ada
            Newcomer";ada@new.test;"Cook; part time";Employee;01/09/2026;;{lead.Name}
            Bo Nomail;;;Volunteer;46266;;
            {stays.Name};{stays.Email};Room leader;;;;{lead.Email}
            {leaves.Name};;;;;31/05/2026;
            No Category;;;;01/09/2026;;
            Bad Date;;;Volunteer;31/02/2026;;
            """;
        using var manager = await setting.SignInAsAsync(Role.Administrator);
        var read = await manager.PostFormAsync(await manager.GetPageAsync("/people/import"), new() { ["Form.Text"] = list });

        Assert.Contains("2 join 1 change 1 leave 0 as they are 2 not usable", read.Text, StringComparison.Ordinal);
        Assert.Contains("Job title: Staff → Room leader", read.Text, StringComparison.Ordinal);
        Assert.Contains("‘31/02/2026’ is not a date", read.Text, StringComparison.Ordinal);
        Assert.False(await setting.QueryAsync(db => db.People.AnyAsync(person => person.Name == "Ada Newcomer")));
        var done = await manager.PostFormAsync(read, [], action: "/apply");

        Assert.Equal("/people", done.Location);
        var ada = await setting.QueryAsync(db => db.People.SingleAsync(person => person.Name == "Ada Newcomer"));
        Assert.Equal(
            ("ada@new.test", "Cook; part time", PersonCategory.Employee, new DateOnly(2026, 9, 1), lead.Id),
            (ada.Email, ada.JobTitle, ada.Category, ada.StartedOn, ada.LineManagerId!.Value));
        Assert.Equal(new DateOnly(2026, 9, 1), await setting.QueryAsync(db =>
            db.People.Where(person => person.Name == "Bo Nomail").Select(person => person.StartedOn).SingleAsync()));
        Assert.Equal(new DateOnly(2026, 5, 31), await setting.QueryAsync(db =>
            db.People.Where(person => person.Id == leaves.Id).Select(person => person.LeftOn!.Value).SingleAsync()));
        Assert.Equal("Staff list brought in", await setting.QueryAsync(db =>
            db.AuditEntries.Where(row => row.Event == "StaffMemberCorrected").Select(row => row.Why).SingleAsync()));
        var again = await manager.PostFormAsync(await manager.GetPageAsync("/people/import"), new() { ["Form.Text"] = list });
        Assert.Contains("0 join 0 change 0 leave 4 as they are 2 not usable", again.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sites_rooms_and_groups_are_found_by_name_and_a_second_time_nothing_changes()
    {
        var setting = await portal.NewSettingAsync();
        var person = setting[Role.Staff];
        using var manager = await setting.SignInAsAsync(Role.Manager);
        (string Name, string Kind)[] groups =
            [("Leadership", "Leadership"), ("First aiders", "Other"), ("Wren room", "Room"), ("Otter room", "Room")];
        foreach (var (name, kind) in groups)
        {
            await manager.PostFormAsync(
                await manager.GetPageAsync("/people/groups"), new() { ["Form.Name"] = name, ["Form.Kind"] = kind });
        }

        // A spreadsheet that parts with semicolons puts a cell that holds one into quotes.
        var first = $"""
            Name;E-mail;Category;First day;Sites;Rooms;Groups;;
            {person.Name};{person.Email};;;main BUILDING;Wren  Room;"leader ship; First aiders";;
            Ada Newcomer;;Volunteer;01/05/2026;Main building;otterroom|Wren room;;;
            Bea Lost;;Volunteer;01/05/2026;Annexe;Leadership;Owls;;
            Cy Torn;;Volunteer;01/05/2026;;;Leadership;First aiders;torn
            """;
        var read = await ReadAsync(manager, first);
        Assert.Contains("1 join 1 change 0 leave 0 as they are 2 not usable", read.Text, StringComparison.Ordinal);
        Assert.Contains("Group: added to First aiders, Leadership", read.Text, StringComparison.Ordinal);
        Assert.Contains("There is no site called ‘Annexe’ here", read.Text, StringComparison.Ordinal);
        Assert.Contains("‘Leadership’ is a group and no room", read.Text, StringComparison.Ordinal);
        Assert.Contains("There is no group called ‘Owls’ here", read.Text, StringComparison.Ordinal);
        Assert.Contains("The line has more cells than the list has columns", read.Text, StringComparison.Ordinal);
        Assert.Equal("/people", (await manager.PostFormAsync(read, [], action: "/apply")).Location);
        Assert.Contains("0 join 0 change 0 leave 2 as they are", (await ReadAsync(manager, first)).Text, StringComparison.Ordinal);
        var shown = (await manager.GetPageAsync($"/people/{person.Id}")).Text;
        Assert.Contains("Works atMain building", shown, StringComparison.Ordinal);
        Assert.Contains("Belongs toFirst aiders, Leadership, Wren room", shown, StringComparison.Ordinal);

        var second = await ReadAsync(manager, $"Name,Rooms,Groups\n{person.Name},Otter room,none\nAda Newcomer,,");
        Assert.Contains("Room: added to Otter room; Room: taken from Wren room; Group: taken from First aiders, Leadership", second.Text,
            StringComparison.Ordinal);
        Assert.Contains("1 as they are", second.Text, StringComparison.Ordinal);
        await manager.PostFormAsync(second, [], action: "/apply");
        var then = (await manager.GetPageAsync($"/people/{person.Id}")).Text;
        Assert.Contains("Works atMain building", then, StringComparison.Ordinal);
        Assert.Contains("Belongs toOtter room", then, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_is_none_or_not_theirs_to_change_is_said_beside_its_line()
    {
        var setting = await portal.NewSettingAsync();
        await setting.PersonWithoutLogInAsync("Dora Deputy");
        await setting.QueryAsync(async db =>
        {
            var person = await db.People.Include(found => found.Roles).SingleAsync(found => found.Name == "Dora Deputy");
            person.Appoint(Data.Ids.New(), Role.DeputyDsl, TestClock.Today, setting[Role.Manager].Actor, TestClock.Start);
            return await db.SaveChangesAsync();
        });
        var list = "Name,E-mail,Category,First day\nAda Newcomer,a@b@c,Volunteer,01/05/2026\nDora Deputy,second@setting.test,,\n";
        using var administrator = await setting.SignInAsAsync(Role.Administrator);
        using var manager = await setting.SignInAsAsync(Role.Manager);

        var read = await ReadAsync(administrator, list);

        Assert.Contains("‘a@b@c’ is no e-mail address", read.Text, StringComparison.Ordinal);
        Assert.Contains("Only the leader or the chair changes this address", read.Text, StringComparison.Ordinal);
        Assert.Contains("0 join 0 change 0 leave 0 as they are 2 not usable", read.Text, StringComparison.Ordinal);
        Assert.Contains("0 join 1 change", (await ReadAsync(manager, list)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_that_is_too_long_and_a_name_that_is_are_said_and_not_cut()
    {
        var setting = await portal.NewSettingAsync();
        using var manager = await setting.SignInAsAsync(Role.Manager);
        var name = new string('A', 300);

        var wide = await ReadAsync(manager, $"Name,Category,First day\n{name},Volunteer,01/05/2026\nAda Newcomer,Volunteer,01/05/2026\n");
        var tall = await ReadAsync(manager, "Name\n" + string.Join('\n', Enumerable.Range(0, 2001).Select(line => $"Person {line}")));

        Assert.Contains("more than 200 letters", wide.Text, StringComparison.Ordinal);
        Assert.Contains("1 join", wide.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, tall.Status);
        Assert.Contains("This list has 2,001 lines. At most 2,000 are read", tall.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_list_to_fill_in_has_all_columns()
    {
        var setting = await portal.NewSettingAsync();
        using var manager = await setting.SignInAsAsync(Role.Manager);

        var list = await manager.Http.GetStringAsync(new Uri("/people/import/template.csv", UriKind.Relative));

        Assert.EndsWith("\"Line manager\",\"Sites\",\"Rooms\",\"Groups\"\r\n", list, StringComparison.Ordinal);
        var read = await ReadAsync(manager, list + "Ada Newcomer,,,Volunteer,01/09/2026,,,,,\n");
        Assert.Contains("1 join", read.Text, StringComparison.Ordinal);
    }

    private static async Task<PortalAnswer> ReadAsync(PortalClient client, string list) =>
        await client.PostFormAsync(await client.GetPageAsync("/people/import"), new() { ["Form.Text"] = list });

    [Fact]
    public async Task What_changed_since_the_list_was_read_is_shown_again_and_nothing_done()
    {
        var setting = await portal.NewSettingAsync();
        using var manager = await setting.SignInAsAsync(Role.Manager);
        var list = $"{Head}\nAda Newcomer;;;Volunteer;01/09/2026;;";
        var read = await manager.PostFormAsync(await manager.GetPageAsync("/people/import"), new() { ["Form.Text"] = list });
        await setting.PersonWithoutLogInAsync("Ada Newcomer");

        var answer = await manager.PostFormAsync(read, [], action: "/apply");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("Somebody changed these people", answer.Text, StringComparison.Ordinal);
        Assert.Equal(1, await setting.QueryAsync(db => db.People.CountAsync(person => person.Name == "Ada Newcomer")));
    }

    [Theory]
    [InlineData("", "Choose a file, or paste the list")]
    [InlineData("Colour;Size\nred;4", "No column of names was found")]
    [InlineData("Name\n", "no line below the heads")]
    public async Task What_is_no_list_is_told(string list, string said)
    {
        var setting = await portal.NewSettingAsync();
        using var manager = await setting.SignInAsAsync(Role.Manager);

        var answer = await manager.PostFormAsync(await manager.GetPageAsync("/people/import"), new() { ["Form.Text"] = list });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(said, answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-8 with a mark")]
    [InlineData("utf-16 with a mark")]
    [InlineData("Windows")]
    public async Task A_file_is_read_in_whatever_set_of_signs(string set)
    {
        var setting = await portal.NewSettingAsync();
        using var manager = await setting.SignInAsAsync(Role.Manager);
        var page = await manager.GetPageAsync("/people/import");
        const string List = "Forename,Surname,Category,Start date\r\nZoë,O’Müller,Volunteer,1/9/2026\r\n";
        byte[] bytes = set switch
        {
            "utf-8" => Encoding.UTF8.GetBytes(List),
            "Windows" => CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(List),
            "utf-16 with a mark" => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(List)],
            _ => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(List)],
        };
        using var form = new MultipartFormDataContent
        {
            { new StringContent(page.ValueOf("__RequestVerificationToken")!), "__RequestVerificationToken" },
            { new ByteArrayContent(bytes), "Form.File", "staff.csv" },
        };

        using var answer = await manager.Http.PostAsync(new Uri("/people/import", UriKind.Relative), form);

        Assert.Contains("Zo&#xEB; O&#x2019;M&#xFC;ller", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
