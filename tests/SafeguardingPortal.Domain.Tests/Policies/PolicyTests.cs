using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Tests.Policies;

public sealed class PolicyTests
{
    private static readonly Actor Leader = new(Guid.NewGuid(), "Amara Bell", new HashSet<Role> { Role.Manager });
    private static readonly DateTimeOffset Monday = new(2026, 5, 11, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 5, 11);

    [Fact]
    public void A_new_policy_has_no_text_in_force()
    {
        var policy = APolicy();

        Assert.Equal(PolicyStatus.Draft, policy.Status);
        Assert.Null(policy.CurrentVersionId);
        Assert.Equal("The policy Phones and cameras was created", Assert.Single(policy.Raised).What.Sentence);
    }

    [Theory]
    [InlineData("", 12, typeof(PolicyTitleMissing))]
    [InlineData("   ", 12, typeof(PolicyTitleMissing))]
    [InlineData("Phones", 0, typeof(ReviewPeriodOutOfRange))]
    [InlineData("Phones", 61, typeof(ReviewPeriodOutOfRange))]
    public void A_policy_is_refused_when(string title, int months, Type refusal) => Refused(
        refusal, () => Policy.Create(Guid.NewGuid(), Guid.NewGuid(), title, PolicyKind.Policy, null, months, Leader, Monday));

    [Fact]
    public void Versions_are_numbered_and_the_one_in_force_stays_so_while_the_next_is_drafted()
    {
        var (policy, first) = Published();

        var second = policy.StartVersion(Guid.NewGuid(), Text("Phones stay in the office."), null, "New lockers", Guid.NewGuid, Leader, Monday);

        Assert.Equal((1, 2), (first.Number, second.Number));
        Assert.Equal(PolicyVersionState.Published, first.State);
        Assert.Equal(first.Id, policy.CurrentVersionId);
        Assert.Equal(PolicyVersionState.Draft, second.State);
    }

    [Fact]
    public void Publishing_ends_the_version_it_replaces_at_the_same_instant()
    {
        var (policy, first) = Published();
        var second = policy.StartVersion(Guid.NewGuid(), Text("Phones stay in the office."), null, "New lockers", Guid.NewGuid, Leader, Monday);
        var later = Monday.AddDays(3);

        policy.Publish(second, first, new SettingRules(), Publication(), Guid.NewGuid, Leader, later);

        Assert.Equal(PolicyVersionState.Superseded, first.State);
        Assert.True(first.InForceAt(later.AddTicks(-1)));
        Assert.False(first.InForceAt(later));
        Assert.True(second.InForceAt(later));
        Assert.NotEqual(first.Fingerprint, second.Fingerprint);
    }

    [Fact]
    public void A_published_text_never_changes()
    {
        var (_, version) = Published();

        Refused(typeof(NoSuchDraft), () => version.Rewrite(Text("Other words"), null, Guid.NewGuid, Leader, Monday));
    }

    [Fact]
    public void A_text_comes_back_as_it_went_in()
    {
        var text = new PolicyDocument(
            "Phones and cameras",
            [new("Designated Safeguarding Lead", "Jo Marsh"), new("Date", "May 2026")],
            [
                new("1", "Aims", 1, [new("", "", 0, "We keep **everyone** safe."), new("", "•", 1, "Phones"), new("", "-", 2, "Watches")]),
                new("1", "Aims again", 2, [new("6.2.1", "", 1, "Numbers stay as printed.")]),
            ],
            ["Child protection policy"])
        {
            Organisation = "Little Oaks",
            KeyDetailsHeading = "Key details",
            Preamble = [new("", "", 0, "Read this with the child protection policy.")],
            Adoption = ["Adopted at a meeting of", "Signed"],
        };

        var version = APolicy().StartVersion(Guid.NewGuid(), text, Today, null, Guid.NewGuid, Leader, Monday);

        Assert.Equivalent(text, version.ToDocument(), strict: true);
    }

    [Fact]
    public void Only_one_draft_is_open_at_a_time()
    {
        var policy = APolicy();
        policy.StartVersion(Guid.NewGuid(), Text("Words"), null, null, Guid.NewGuid, Leader, Monday);

        Refused(
            typeof(DraftOpenAlready), () => policy.StartVersion(Guid.NewGuid(), Text("Words"), null, "Again", Guid.NewGuid, Leader, Monday));
    }

    [Theory]
    [InlineData("no reason", typeof(ReasonMissing))]
    [InlineData("no review date", typeof(NextReviewMissing))]
    [InlineData("review after the period", typeof(NextReviewTooLate))]
    [InlineData("written tomorrow", typeof(WrittenInTheFuture))]
    [InlineData("no clause", typeof(PolicyIsEmpty))]
    public void Publishing_is_refused_with(string flaw, Type refusal)
    {
        var policy = APolicy();
        var draft = policy.StartVersion(
            Guid.NewGuid(), flaw == "no clause" ? Text(" ") : Text("Words"), null, null, Guid.NewGuid, Leader, Monday);
        var publication = flaw switch
        {
            "no reason" => Publication() with { Reason = " " },
            "no review date" => Publication() with { NextReviewOn = null },
            "review after the period" => Publication() with { NextReviewOn = Today.AddMonths(12).AddDays(1) },
            "written tomorrow" => Publication() with { WrittenOn = Today.AddDays(1) },
            _ => Publication(),
        };

        Refused(refusal, () => policy.Publish(draft, null, new SettingRules(), publication, Guid.NewGuid, Leader, Monday));
        Assert.Equal(PolicyStatus.Draft, policy.Status);
    }

    [Fact]
    public void A_broken_promise_may_come_in_with_the_first_version_but_not_be_made_by_a_later_one()
    {
        var (policy, first) = Published(Publication() with { NextReviewOn = Today.AddMonths(-8) });
        Assert.Equal(Today.AddMonths(-8), first.NextReviewOn);

        var second = policy.StartVersion(Guid.NewGuid(), Text("Words"), null, "Review", Guid.NewGuid, Leader, Monday);
        Refused(
            typeof(NextReviewTooEarly),
            () => policy.Publish(second, first, new SettingRules(), Publication() with { NextReviewOn = Today }, Guid.NewGuid,
                Leader, Monday));
    }

    [Fact]
    public void Withdrawing_ends_the_text_in_force_and_the_draft_and_nothing_starts_again()
    {
        var (policy, first) = Published();
        var draft = policy.StartVersion(Guid.NewGuid(), Text("Words"), null, "Review", Guid.NewGuid, Leader, Monday);

        policy.Withdraw(first, draft, "Replaced by one policy for everything", Leader, Monday.AddDays(1));

        Assert.Equal(PolicyStatus.Withdrawn, policy.Status);
        Assert.Equal((PolicyVersionState.Withdrawn, PolicyVersionState.Withdrawn), (first.State, draft.State));
        Refused(
            typeof(PolicyIsWithdrawn), () => policy.StartVersion(Guid.NewGuid(), Text("Words"), null, "Again", Guid.NewGuid, Leader, Monday));
    }

    internal static void Refused(Type refusal, Action act) => Assert.IsType(refusal, Assert.Throws<RuleBrokenException>(act).Refusal);

    private static Policy APolicy() =>
        Policy.Create(Guid.NewGuid(), Guid.NewGuid(), "Phones and cameras", PolicyKind.Policy, "Governing body", 12, Leader, Monday);

    private static (Policy Policy, PolicyVersion Version) Published(Publication? publication = null)
    {
        var policy = APolicy();
        var draft = policy.StartVersion(Guid.NewGuid(), Text("Phones stay in the lockers."), null, null, Guid.NewGuid, Leader, Monday);
        policy.Publish(draft, null, new SettingRules(), publication ?? Publication(), Guid.NewGuid, Leader, Monday);
        return (policy, draft);
    }

    private static Publication Publication() => new(null, Today.AddMonths(12), "First version in the portal", Today);

    private static PolicyDocument Text(string words) =>
        new("Phones and cameras", [], [new PolicySection("1", "Aims", 1, [new PolicyClause("", "", 0, words)])], []);
}
