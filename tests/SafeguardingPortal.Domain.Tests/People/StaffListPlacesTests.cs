using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.People.Lists;

namespace SafeguardingPortal.Domain.Tests.People;

public class StaffListPlacesTests
{
    private static readonly DateOnly Today = new(2026, 5, 6);
    private static readonly NamedUnit Main = new(Guid.NewGuid(), "Main building");
    private static readonly NamedUnit Annexe = new(Guid.NewGuid(), "The Annexe");
    private static readonly KnownGroup Leadership = new(Guid.NewGuid(), "Leadership", GroupKind.Leadership, true);
    private static readonly KnownGroup Wren = new(Guid.NewGuid(), "Wren room", GroupKind.Room, true);
    private static readonly KnownGroup Otter = new(Guid.NewGuid(), "Otter room", GroupKind.Room, true);
    private static readonly KnownGroup Closed = new(Guid.NewGuid(), "Old room", GroupKind.Room, false);
    private static readonly KnownGroup[] Twins =
        [new(Guid.NewGuid(), "Twins", GroupKind.Other, true), new(Guid.NewGuid(), "twins", GroupKind.Other, true)];

    private static readonly KnownPlaces Known = new([Main, Annexe], [Leadership, Wren, Otter, Closed, .. Twins]);

    // Works in the main building, in the Wren room, and belongs to the leadership.
    private static readonly KnownPerson Sam = new(
        Guid.NewGuid(), "Sam Reed", "sam@here.test", null, PersonCategory.Employee, new DateOnly(2020, 1, 1), null, false, null)
    {
        SiteIds = [Main.Id],
        GroupIds = [Leadership.Id, Wren.Id],
    };

    [Theory]
    [InlineData(null, null, null, "", "a silent line changes nothing")]
    [InlineData("main  BUILDING", "wrenroom", "LEADERSHIP", "", "capitals and spaces do not count")]
    [InlineData("Main building;the annexe", null, null, "Site: added to The Annexe", "a second site")]
    [InlineData("The Annexe", null, null, "Site: added to The Annexe; Site: taken from Main building", "another site")]
    [InlineData(null, "Otter room", null, "Room: added to Otter room; Room: taken from Wren room", "a room says nothing about groups")]
    [InlineData(null, null, "none", "Group: taken from Leadership", "nowhere is a word")]
    [InlineData(null, "none", null, "Room: taken from Wren room", "and takes no group away")]
    public void What_changes_is_told(string? sites, string? rooms, string? groups, string told, string because)
    {
        var line = Plan(Row(sites, rooms, groups), Sam);

        Assert.True(told == string.Join("; ", line.Details), because);
        Assert.Equal(told.Length == 0 ? ListChange.Same : ListChange.Changes, line.What);
        Assert.Equal(told.Length == 0, line.Places is null);
    }

    [Theory]
    [InlineData("Castle", null, null, "There is no site called ‘Castle’ here.")]
    [InlineData(null, "Owls", null, "There is no room called ‘Owls’ here.")]
    [InlineData(null, null, "Owls", "There is no group called ‘Owls’ here.")]
    [InlineData(null, "Leadership", null, "‘Leadership’ is a group and no room.")]
    [InlineData(null, null, "Wren room", "‘Wren room’ is a room.")]
    [InlineData(null, "Old room", null, "The room ‘Old room’ is closed.")]
    [InlineData(null, null, "Twins", "Several groups here are called ‘Twins’.")]
    public void A_name_that_means_nothing_here_is_told_and_the_line_left_out(string? sites, string? rooms, string? groups, string told)
    {
        var line = Plan(Row(sites, rooms, groups), Sam);

        Assert.Equal(ListChange.Problem, line.What);
        Assert.StartsWith(told, Assert.Single(line.Details), StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_joins_is_placed_at_once()
    {
        var line = Plan(
            Row("Main building", "Otter room", "Leadership") with
            {
                Name = "Ada New",
                Email = null,
                Category = PersonCategory.Volunteer,
                StartedOn = Today,
            },
            Sam);

        Assert.Equal(ListChange.Joins, line.What);
        Assert.Equal([Main], line.Places!.Sites);
        Assert.Equal([Leadership.Id, Otter.Id], line.Places.Groups.Select(group => group.Id));
    }

    [Fact]
    public void Whoever_is_leaving_stays_where_they_are()
    {
        var line = Plan(Row("The Annexe", null, null), Sam with { LeftOn = Today.AddDays(5) });

        Assert.Equal(ListChange.Problem, line.What);
        Assert.Contains("is leaving", Assert.Single(line.Details), StringComparison.Ordinal);
    }

    private static StaffListLine Plan(StaffListRow row, KnownPerson person) =>
        Assert.Single(StaffListPlan.Of([row], [person], Known, Today).Lines);

    private static StaffListRow Row(string? sites, string? rooms, string? groups) =>
        new(2, "Sam Reed", "sam@here.test", null, null, null, null, null)
        {
            Sites = sites?.Split(';'),
            Rooms = rooms?.Split(';'),
            Groups = groups?.Split(';'),
        };
}
