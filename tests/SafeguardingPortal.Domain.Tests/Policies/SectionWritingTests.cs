using SafeguardingPortal.Domain.Policies;
using static SafeguardingPortal.Domain.Tests.Policies.PolicySteps;

namespace SafeguardingPortal.Domain.Tests.Policies;

public sealed class SectionWritingTests
{
    [Fact]
    public void Rewriting_one_section_leaves_the_others_and_their_editions_alone()
    {
        var draft = ThreeSections();
        var (one, two, three) = (draft.SectionsInOrder()[0], draft.SectionsInOrder()[1], draft.SectionsInOrder()[2]);

        draft.RewriteSection(two.Id, [Section("2", "Storage", "In the office.")], [], Guid.NewGuid, Dsl, Now);

        Assert.Equal([one.Id, two.Id, three.Id], draft.SectionsInOrder().Select(section => section.Id));
        Assert.Equal([0, 1, 0], draft.SectionsInOrder().Select(section => section.Edition));
        Assert.Equal("In the office.", draft.ToDocument().Sections[1].Clauses[0].Text);
    }

    [Fact]
    public void A_section_becomes_several_or_none()
    {
        var draft = ThreeSections();
        var second = draft.SectionsInOrder()[1].Id;

        draft.RewriteSection(
            second, [Section("2", "Storage", "Lockers."), Section("2a", "Keys", "With the leader.")], [], Guid.NewGuid, Dsl, Now);
        Assert.Equal(["1", "2", "2a", "3"], draft.ToDocument().Sections.Select(section => section.Number));

        draft.RewriteSection(second, [], [], Guid.NewGuid, Dsl, Now);
        Assert.Equal(["1", "2a", "3"], draft.ToDocument().Sections.Select(section => section.Number));
        PolicyTests.Refused(typeof(NoSuchSection), () => draft.RewriteSection(second, [], [], Guid.NewGuid, Dsl, Now));
    }

    [Fact]
    public void Rewriting_everything_keeps_the_identity_of_sections_that_stay()
    {
        var draft = ThreeSections();
        var before = draft.SectionsInOrder().Select(section => section.Id).ToList();

        draft.Rewrite(
            new PolicyDocument("Phones", [], [
                Section("1", "Aims", "Safe."), Section("3", "Review", "Every six months."), Section("4", "New", "Words."),
            ], []),
            null, Guid.NewGuid, Dsl, Now);

        var after = draft.SectionsInOrder();
        Assert.Equal((before[0], before[2]), (after[0].Id, after[1].Id));
        Assert.Equal((0, 1), (after[0].Edition, after[1].Edition));
        Assert.DoesNotContain(before[1], after.Select(section => section.Id));
    }

    [Fact]
    public void The_front_is_rewritten_without_touching_a_section()
    {
        var draft = ThreeSections();

        draft.RewriteFront(
            new PolicyDocument("Phones and watches", [new("DSL", "{{dsl}}")], [], []) { Preamble = [new("", "", 0, "Read this.")] },
            Guid.NewGuid, Dsl, Now);

        Assert.Equal(("Phones and watches", 1), (draft.Title, draft.FrontEdition));
        Assert.Equal(3, draft.ToDocument().Sections.Count);
        Assert.All(draft.SectionsInOrder(), section => Assert.Equal(0, section.Edition));
    }

    private static PolicyVersion ThreeSections()
    {
        var policy = Policy.Create(Guid.NewGuid(), Guid.NewGuid(), "Phones", PolicyKind.Policy, null, null, Leader, Now);
        var text = new PolicyDocument("Phones", [], [
            Section("1", "Aims", "Safe."), Section("2", "Storage", "Lockers."), Section("3", "Review", "Yearly."),
        ], []);
        return policy.StartVersion(Guid.NewGuid(), text, null, null, Guid.NewGuid, Dsl, Now);
    }

    private static PolicySection Section(string number, string heading, string words) =>
        new(number, heading, 1, [new PolicyClause("", "", 0, words)]);
}
