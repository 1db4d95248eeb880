using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Shared;
using static SafeguardingPortal.Domain.Tests.Policies.PolicySteps;

namespace SafeguardingPortal.Domain.Tests.Policies;

/// <summary>From draft to text in force, by each route, and everything that is refused on the way.</summary>
public sealed class VersionLifeTests
{
    private static readonly SettingRules TwoPeople = new() { TwoPersonApproval = true };

    [Theory]
    [InlineData("draft", "write", true)]
    [InlineData("draft", "consult", true)]
    [InlineData("draft", "send", true)]
    [InlineData("draft", "approve", false)]
    [InlineData("draft", "send back", false)]
    [InlineData("draft", "publish", true)]
    [InlineData("in consultation", "write", true)]
    [InlineData("in consultation", "consult", true)]
    [InlineData("in consultation", "send", true)]
    [InlineData("in consultation", "approve", false)]
    [InlineData("in consultation", "send back", false)]
    [InlineData("in consultation", "publish", true)]
    [InlineData("awaiting approval", "write", false)]
    [InlineData("awaiting approval", "consult", false)]
    [InlineData("awaiting approval", "send", false)]
    [InlineData("awaiting approval", "approve", true)]
    [InlineData("awaiting approval", "send back", true)]
    [InlineData("approved", "write", false)]
    [InlineData("approved", "consult", false)]
    [InlineData("approved", "send", false)]
    [InlineData("approved", "approve", false)]
    [InlineData("approved", "send back", true)]
    [InlineData("approved", "publish", true)]
    [InlineData("planned", "write", false)]
    [InlineData("planned", "send back", true)]
    [InlineData("planned", "publish", true)]
    [InlineData("published", "write", false)]
    [InlineData("published", "consult", false)]
    [InlineData("published", "send", false)]
    [InlineData("published", "approve", false)]
    [InlineData("published", "send back", false)]
    [InlineData("published", "publish", false)]
    [InlineData("withdrawn", "write", false)]
    [InlineData("withdrawn", "send", false)]
    [InlineData("withdrawn", "send back", false)]
    [InlineData("withdrawn", "publish", false)]
    public void In_each_state_some_steps_are_open(string state, string step, bool open)
    {
        var (policy, draft) = In(state);

        var refused = Record.Exception(() => Take(step, policy, draft));

        Assert.Equal(open, refused is null);
        if (!open)
            Assert.IsType<RuleBrokenException>(refused);
    }

    [Theory]
    [InlineData(AdoptionMode.RatifiedByBody, false)]
    [InlineData(AdoptionMode.AdoptedAtMeeting, false)]
    [InlineData(AdoptionMode.None, true)]
    public void Where_approval_is_asked_for_nothing_is_published_without_it(AdoptionMode mode, bool twoPeople)
    {
        var (policy, draft) = ADraft();
        var rules = new SettingRules { Adoption = mode, TwoPersonApproval = twoPeople };

        PolicyTests.Refused(
            typeof(NotApprovedYet), () => policy.Publish(draft, null, rules, Published(), Guid.NewGuid, Leader, Now));
    }

    [Fact]
    public void Two_people_means_two_people_whatever_roles_one_of_them_holds()
    {
        var (_, draft) = ADraft();
        draft.SendForApproval(NoWords, null, Guid.NewGuid, Dsl, Now);
        var dslInBothRoles = Dsl with { Roles = new HashSet<Role> { Role.Dsl, Role.Manager, Role.Chair } };

        PolicyTests.Refused(
            typeof(ApproverWroteIt), () => draft.Approve(Adoption.None, TwoPeople, "Fine", Today, dslInBothRoles, Now));
        draft.Approve(Adoption.None, TwoPeople, "Read and agreed", Today, Leader, Now);

        Assert.Equal((PolicyVersionState.Approved, Leader.Name), (draft.State, draft.ApprovedBy));
    }

    [Fact]
    public void Whoever_changed_a_single_section_wrote_it_too()
    {
        var (_, draft) = ADraft();
        var section = draft.SectionsInOrder()[0];
        draft.RewriteSection(section.Id, [new("1", "Aims", 1, [new("", "", 0, "Other words")])], [], Guid.NewGuid, Leader, Now);
        draft.SendForApproval(NoWords, null, Guid.NewGuid, Dsl, Now);

        PolicyTests.Refused(typeof(ApproverWroteIt), () => draft.Approve(Adoption.None, TwoPeople, "Fine", Today, Leader, Now));
    }

    [Fact]
    public void Without_the_rule_the_author_may_record_the_approval() => Assert.Null(Record.Exception(() =>
    {
        var (_, draft) = ADraft();
        draft.SendForApproval(NoWords, null, Guid.NewGuid, Dsl, Now);
        draft.Approve(Adoption.None, new SettingRules(), "Fine", Today, Dsl, Now);
    }));

    [Fact]
    public void The_words_are_fixed_when_the_text_is_sent_so_that_what_is_approved_is_what_is_published()
    {
        var (policy, draft) = ADraft("Ask {{dsl}}.");
        draft.SendForApproval(new Dictionary<string, string> { ["dsl"] = "Jo Marsh" }, null, Guid.NewGuid, Dsl, Now);
        draft.Approve(Adoption.None, new SettingRules(), "Fine", Today, Leader, Now);
        var later = Published() with { Words = new Dictionary<string, string> { ["dsl"] = "Somebody Else" } };

        policy.Publish(draft, null, new SettingRules(), later, Guid.NewGuid, Leader, Now);

        Assert.Equal("Ask Jo Marsh.", draft.ToDocument().Sections[0].Clauses[0].Text);
        Assert.Equal("Ask {{dsl}}.", draft.Written().Sections[0].Clauses[0].Text);
        Assert.Equal(Domain.Policies.Text.PolicyFingerprint.Of(draft.ToDocument()), draft.Fingerprint);
    }

    [Fact]
    public void A_field_without_words_is_not_sent_and_not_published()
    {
        var (policy, draft) = ADraft("Ask {{dls}} or {{DSL}}.");
        var words = new Dictionary<string, string> { ["dsl"] = "Jo Marsh" };

        PolicyTests.Refused(typeof(FieldsWithoutWords), () => draft.SendForApproval(words, null, Guid.NewGuid, Dsl, Now));
        PolicyTests.Refused(typeof(FieldsWithoutWords), () => policy.Publish(
            draft, null, new SettingRules(), Published() with { Words = words }, Guid.NewGuid, Leader, Now));
    }

    [Fact]
    public void Going_back_to_draft_undoes_approval_plan_and_fixed_words()
    {
        var (policy, draft) = ADraft("Ask {{dsl}}.");
        draft.SendForApproval(new Dictionary<string, string> { ["dsl"] = "Jo Marsh" }, null, Guid.NewGuid, Dsl, Now);
        draft.Approve(Adoption.None, new SettingRules(), "Fine", Today, Leader, Now);
        policy.PlanPublication(draft, null, new SettingRules(), Published(), Today.AddDays(4), Guid.NewGuid, Leader, Now);

        PolicyTests.Refused(typeof(ReasonMissing), () => draft.SendBack("", Leader, Now));
        draft.SendBack("A sentence is missing", Leader, Now);

        Assert.Equal((PolicyVersionState.Draft, null, null), (draft.State, draft.ApprovedBy, draft.PublishOn));
        Assert.Equal("Ask {{dsl}}.", draft.ToDocument().Sections[0].Clauses[0].Text);
        Assert.Equal(AdoptionKind.None, draft.Adoption.Kind);
    }

    [Fact]
    public void A_planned_version_comes_into_force_on_its_day_and_not_before()
    {
        var (policy, first) = In("published");
        var next = policy.StartVersion(Guid.NewGuid(), Saying("Other words"), null, "Review", Guid.NewGuid, Dsl, Now);
        policy.PlanPublication(next, first, new SettingRules(), Published(), Today.AddDays(4), Guid.NewGuid, Leader, Now);

        PolicyTests.Refused(typeof(NotPlannedYet), () => policy.PublishPlanned(next, first, Today.AddDays(3), Now.AddDays(3)));
        Assert.Equal(first.Id, policy.CurrentVersionId);
        policy.PublishPlanned(next, first, Today.AddDays(4), Now.AddDays(4));

        Assert.Equal((next.Id, null), (policy.CurrentVersionId, policy.DraftVersionId));
        Assert.Equal((PolicyVersionState.Superseded, Leader.Name), (first.State, next.PublishedBy));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_plan_is_for_a_day_to_come(int days)
    {
        var (policy, draft) = ADraft();

        PolicyTests.Refused(typeof(PlannedForThePast), () => policy.PlanPublication(
            draft, null, new SettingRules(), Published(), Today.AddDays(days), Guid.NewGuid, Leader, Now));
    }

    [Fact]
    public void The_review_period_counts_from_the_planned_day()
    {
        var (policy, draft) = ADraft(months: 12);
        var day = Today.AddDays(20);
        var late = Published() with { NextReviewOn = day.AddMonths(12).AddDays(1) };

        PolicyTests.Refused(typeof(NextReviewTooLate), () => policy.PlanPublication(
            draft, null, new SettingRules(), late, day, Guid.NewGuid, Leader, Now));
        policy.PlanPublication(
            draft, null, new SettingRules(), late with { NextReviewOn = day.AddMonths(12) }, day, Guid.NewGuid, Leader, Now);
        Assert.Equal(day, draft.PublishOn);
    }

    [Theory]
    [InlineData("", "At the meeting", 0, 7, typeof(ConsultationWhoMissing))]
    [InlineData("Staff", " ", 0, 7, typeof(ConsultationHowMissing))]
    [InlineData("Staff", "At the meeting", null, 7, typeof(ConsultationStartMissing))]
    [InlineData("Staff", "At the meeting", 0, -1, typeof(ConsultationEndsBeforeItBegins))]
    public void A_consultation_names_who_how_and_when(string who, string how, int? from, int until, Type refusal)
    {
        var (_, draft) = ADraft();
        var plan = new ConsultationPlan(who, how, from is { } days ? Today.AddDays(days) : null, Today.AddDays(until));

        PolicyTests.Refused(refusal, () => draft.Consult(Guid.NewGuid(), plan, Dsl, Now));
    }

    [Theory]
    [InlineData("", 0, "Clear", typeof(ResponseFromMissing))]
    [InlineData("Four parents", null, "Clear", typeof(ResponseDateMissing))]
    [InlineData("Four parents", 1, "Clear", typeof(ResponseInTheFuture))]
    [InlineData("Four parents", 0, "", typeof(ResponseMissing))]
    public void A_response_says_who_when_and_what(string from, int? on, string said, Type refusal)
    {
        var (_, draft) = ADraft();
        var id = Guid.NewGuid();
        draft.Consult(id, Asking(), Dsl, Now);
        var answer = new ConsultationAnswer(from, on is { } days ? Today.AddDays(days) : null, said, null);

        PolicyTests.Refused(refusal, () => draft.RecordResponse(Guid.NewGuid(), id, answer, Today, Dsl, Now));
    }

    private static (Policy Policy, PolicyVersion Draft) In(string state)
    {
        var (policy, draft) = ADraft();
        switch (state)
        {
            case "in consultation":
                draft.Consult(Guid.NewGuid(), Asking(), Dsl, Now);
                break;
            case "awaiting approval":
                Take("send", policy, draft);
                break;
            case "approved":
                Take("send", policy, draft);
                Take("approve", policy, draft);
                break;
            case "planned":
                policy.PlanPublication(draft, null, new SettingRules(), Published(), Today.AddDays(4), Guid.NewGuid, Leader, Now);
                break;
            case "published":
                Take("publish", policy, draft);
                break;
            case "withdrawn":
                policy.Withdraw(null, draft, "Not needed", Leader, Now);
                break;
            default:
                break;
        }

        return (policy, draft);
    }

    private static void Take(string step, Policy policy, PolicyVersion draft)
    {
        switch (step)
        {
            case "write":
                draft.Rewrite(Saying("Other words"), null, Guid.NewGuid, Dsl, Now);
                break;
            case "consult":
                draft.Consult(Guid.NewGuid(), Asking(), Dsl, Now);
                break;
            case "send":
                draft.SendForApproval(NoWords, null, Guid.NewGuid, Dsl, Now);
                break;
            case "approve":
                draft.Approve(Adoption.None, new SettingRules(), "Fine", Today, Leader, Now);
                break;
            case "send back":
                draft.SendBack("Not yet", Leader, Now);
                break;
            default:
                policy.Publish(draft, null, new SettingRules(), Published(), Guid.NewGuid, Leader, Now);
                break;
        }
    }
}
