using System.Net;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.SignOffs;

public sealed class MatrixTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Theory]
    [InlineData("/sign-offs/matrix")]
    [InlineData("/sign-offs/matrix/print")]
    [InlineData("/sign-offs/matrix/export.csv")]
    [InlineData("/sign-offs/coverage")]
    [InlineData("/sign-offs/campaigns")]
    public async Task Open_to_those_who_see_the_register(string path)
    {
        var setting = await portal.NewSettingAsync();
        using var stranger = portal.NewClient();
        using var staff = await setting.SignInAsAsync(Role.Staff);
        using var dsl = await setting.SignInAsAsync(Role.Dsl);

        Assert.Contains("/sign-in", (await stranger.GetAsync(path)).Location, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await staff.GetAsync(path)).Status);
        Assert.Equal(HttpStatusCode.OK, (await dsl.GetAsync(path)).Status);
    }

    [Fact]
    public async Task Each_person_stands_beside_each_document_with_a_word()
    {
        var setting = await portal.NewSettingAsync();
        var general = await setting.PolicyToSignAsync("General use", since: TestClock.Start.AddDays(-40));
        await setting.PolicyToSignAsync("Channels", Domain.SignOffs.Audience.Of(Role.Manager));
        await setting[Role.Dsl].SignedAsync(general);
        using var manager = await setting.SignInAsAsync(Role.Manager);

        var page = await manager.GetPageAsync("/sign-offs/matrix");
        string[] Cells(TestPerson person) => [.. page.Html.QuerySelectorAll("tbody tr")
            .Single(row => row.TextContent.Contains(person.Name, StringComparison.Ordinal))
            .QuerySelectorAll("td").Skip(1).Select(cell => cell.TextContent.Trim())];

        Assert.Equal(["not asked", "Signed"], Cells(setting[Role.Dsl]));
        Assert.Equal(["To sign", "Late"], Cells(setting[Role.Manager]));
        var owing = await manager.GetPageAsync("/sign-offs/matrix?onlyOwing=true");
        Assert.DoesNotContain(setting[Role.Dsl].Name, owing.Text, StringComparison.Ordinal);
        var file = await manager.GetAsync("/sign-offs/matrix/export.csv?role=Dsl");
        Assert.Contains($"\"{setting[Role.Dsl].Name}\",\"employee\",\"not asked\",\"Signed\"", file.Body, StringComparison.Ordinal);
        Assert.DoesNotContain(setting[Role.Manager].Name, file.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Five_hundred_people_and_thirty_documents_are_as_quick_as_a_few()
    {
        var setting = await portal.NewSettingAsync();
        await setting.PolicyToSignAsync("Document");
        using var manager = await setting.SignInAsAsync(Role.Manager);
        var few = await manager.CommandsAsync(setting, "/sign-offs/matrix", "/sign-offs/register", "/sign-offs/coverage");
        for (var number = 0; number < 30; number++)
            await setting.PolicyToSignAsync($"Document {number:00}");
        await setting.QueryAsync(async db =>
        {
            db.People.AddRange(Enumerable.Range(0, 500).Select(number => StaffMember.Join(
                Ids.New(), setting.Id, $"Person {number:000}", null, null, PersonCategory.Volunteer, TestClock.Today.AddYears(-1),
                Actor.Portal, TestClock.Start)));
            return await db.SaveChangesAsync();
        });

        Assert.All(few, one => Assert.NotEqual(0, one));
        Assert.Equal(few, await manager.CommandsAsync(setting, "/sign-offs/matrix?page=9", "/sign-offs/register", "/sign-offs/coverage"));
        Assert.Equal(25, (await manager.GetPageAsync("/sign-offs/matrix?page=9")).Html.QuerySelectorAll("tbody tr").Length);
    }
}
