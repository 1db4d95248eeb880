using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Policies.Comparing;

namespace SafeguardingPortal.Domain.Tests.Policies.Comparing;

public sealed class PolicyComparisonTests
{
    [Theory]
    [InlineData("Phones stay away.", "Phones stay away.", "Phones stay away.")]
    [InlineData("Phones stay away.", "Watches stay away.", "[-Phones-]{+Watches+} stay away.")]
    [InlineData("Store it in the drawer.", "Store it in the locked drawer.", "Store it in the {+locked +}drawer.")]
    [InlineData("Tell the manager or owner.", "Tell the head teacher.", "Tell the [-manager or owner-]{+head teacher+}.")]
    [InlineData("Staff don't share.", "Staff do not share.", "Staff [-don't-]{+do not+} share.")]
    [InlineData("A new date", "", "[-A new date-]")]
    public void Words_that_went_stand_before_words_that_came(string before, string after, string shown) =>
        Assert.Equal(shown, Shown(WordComparison.Compare(before, after)));

    [Fact]
    public void Nothing_changed_says_so() => Assert.True(Between(["a|One clause here"], ["a|One clause here"]).NothingChanged);

    [Fact]
    public void A_clause_in_other_words_is_changed_and_a_new_one_is_added()
    {
        var change = Between(
            ["Storage|Phones go into the drawer during sessions", "Storage|Watches follow the same rule"],
            [
                "Storage|Phones go into the lockers during sessions",
                "Storage|Watches follow the same rule",
                "Storage|Visitors are told at the door",
            ]);

        Assert.Equal([ChangeKind.Changed, ChangeKind.Same, ChangeKind.Added], Kinds(change));
        Assert.Equal("Phones go into the [-drawer-]{+lockers+} during sessions", Shown(change.Sections[0].Clauses[0].Runs));
    }

    [Fact]
    public void A_removed_clause_is_shown_where_it_stood()
    {
        var change = Between(
            ["Storage|First rule stays", "Storage|Breaks are taken in the kitchen", "Storage|Last rule stays"],
            ["Storage|First rule stays", "Storage|Last rule stays"]);

        Assert.Equal([ChangeKind.Same, ChangeKind.Removed, ChangeKind.Same], Kinds(change));
    }

    [Fact]
    public void A_clause_that_changed_its_section_moved_and_was_neither_added_nor_removed()
    {
        var change = Between(
            ["Staff|Tell the leader about every gift", "Staff|Phones stay in lockers", "Visitors|Sign the book"],
            ["Staff|Phones stay in lockers", "Visitors|Sign the book", "Visitors|Tell the leader about every gift"]);

        Assert.Equal([ChangeKind.MovedAway, ChangeKind.Same, ChangeKind.Same, ChangeKind.MovedHere], Kinds(change));
        Assert.Equal(0, change.Count(ChangeKind.Added));
    }

    [Fact]
    public void A_clause_that_moved_within_its_section_is_not_passed_over()
    {
        var change = Between(
            ["Rules|Alpha rule", "Rules|Beta rule", "Rules|Gamma rule"], ["Rules|Gamma rule", "Rules|Alpha rule", "Rules|Beta rule"]);

        Assert.False(change.NothingChanged);
        Assert.Equal(1, change.Count(ChangeKind.MovedHere));
    }

    [Fact]
    public void A_section_with_a_new_heading_is_the_same_section()
    {
        var change = Between(
            ["Cameras and image use|Pictures are taken on our own tablets only"], ["Image use|Pictures are taken on our own tablets only"]);

        var section = Assert.Single(change.Sections);
        Assert.Equal(ChangeKind.Changed, section.Kind);
        Assert.Equal("[-Cameras and image-]{+Image+} use", Shown(section.Heading));
    }

    [Fact]
    public void A_new_number_alone_is_not_new_wording()
    {
        var before = new PolicyDocument("P", [], [new("6", "Staff", 1, [new("6.1", "", 0, "Same words")])], []);
        var after = new PolicyDocument("P", [], [new("7", "Staff", 1, [new("7.1", "", 0, "Same words")])], []);

        var clause = PolicyComparison.Between(before, after).Sections[0].Clauses[0];

        Assert.Equal((ChangeKind.Same, true), (clause.Kind, clause.Renumbered));
    }

    [Fact]
    public void Key_details_and_links_are_compared_by_label_and_name()
    {
        var before = new PolicyDocument("P", [new("DSL", "Jo Marsh"), new("Data controller", "Jo Marsh")], [], ["Behaviour", "Image use"]);
        var after = new PolicyDocument("P", [new("DSL", "Sam Reed")], [], ["Image use", "Staff conduct"]);

        var change = PolicyComparison.Between(before, after);

        Assert.Equal(
            [("DSL", ChangeKind.Changed), ("Data controller", ChangeKind.Removed)], change.KeyDetails.Select(d => (d.Label, d.Kind)));
        Assert.Equal(
            [("Behaviour", ChangeKind.Removed), ("Image use", ChangeKind.Same), ("Staff conduct", ChangeKind.Added)],
            change.Links.Select(link => (link.Link, link.Kind)));
    }

    /// <summary>Whatever changed, both versions can be read back from the comparison: no word is lost and none invented.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void No_word_is_lost_and_none_invented(int seed)
    {
        var random = new Random(seed);
        string[] vocabulary = ["phone", "staff", "child", "store", "in", "the", "locker", "never", "always", ",", ".", "DSL"];
        for (var round = 0; round < 200; round++)
        {
            var (before, after) = (Sentence(), Sentence());
            var runs = WordComparison.Compare(before, after);

            Assert.Equal(before, string.Concat(runs.Where(run => run.Kind != ChangeKind.Added).Select(run => run.Text)));
            Assert.Equal(after, string.Concat(runs.Where(run => run.Kind != ChangeKind.Removed).Select(run => run.Text)));
        }

        string Sentence() =>
            string.Join(' ', Enumerable.Range(0, random.Next(0, 25)).Select(_ => vocabulary[random.Next(vocabulary.Length)]));
    }

    private static IEnumerable<ChangeKind> Kinds(PolicyComparison change) =>
        change.Sections.SelectMany(section => section.Clauses).Select(clause => clause.Kind);

    private static PolicyComparison Between(string[] before, string[] after) => PolicyComparison.Between(Text(before), Text(after));

    /// <summary>Lines of "heading|clause"; following lines with the same heading are one section.</summary>
    private static PolicyDocument Text(string[] lines) => new(
        "Phones", [],
        [
            .. lines.Select(line => line.Split('|')).GroupBy(parts => parts[0])
                .Select(group => new PolicySection("", group.Key, 1, [.. group.Select(parts => new PolicyClause("", "", 0, parts[1]))])),
        ],
        []);

    private static string Shown(IEnumerable<WordRun> runs) => string.Concat(runs.Select(run => run.Kind switch
    {
        ChangeKind.Added => "{+" + run.Text + "+}",
        ChangeKind.Removed => "[-" + run.Text + "-]",
        ChangeKind.Same or ChangeKind.Changed or ChangeKind.MovedHere or ChangeKind.MovedAway => run.Text,
        _ => throw new ArgumentOutOfRangeException(nameof(runs)),
    }));
}
