using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Shared;
using static SafeguardingPortal.Domain.Tests.Policies.PolicySteps;

namespace SafeguardingPortal.Domain.Tests.Policies;

public sealed class AdoptionTests
{
    [Theory]
    [InlineData(AdoptionMode.None, AdoptionKind.None, true)]
    [InlineData(AdoptionMode.None, AdoptionKind.RatifiedByBody, false)]
    [InlineData(AdoptionMode.RatifiedByBody, AdoptionKind.RatifiedByBody, true)]
    [InlineData(AdoptionMode.RatifiedByBody, AdoptionKind.AdoptedAtMeeting, false)]
    [InlineData(AdoptionMode.RatifiedByBody, AdoptionKind.None, false)]
    [InlineData(AdoptionMode.RatifiedByBody, AdoptionKind.NotRecorded, false)]
    [InlineData(AdoptionMode.AdoptedAtMeeting, AdoptionKind.AdoptedAtMeeting, true)]
    public void What_a_setting_asks_for_decides_which_record_approves(AdoptionMode mode, AdoptionKind record, bool enough)
    {
        var (_, draft) = ADraft();
        draft.SendForApproval(NoWords, null, Guid.NewGuid, Dsl, Now);

        var refused = Record.Exception(() => draft.Approve(Recorded(record), new() { Adoption = mode }, "Agreed", Today, Leader, Now));

        Assert.Equal(enough, refused is null);
        if (refused is not null)
            Assert.IsType<AdoptionRecordMissing>(Assert.IsType<RuleBrokenException>(refused).Refusal);
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void Only_a_first_version_may_say_that_its_adoption_was_not_recorded(int number, bool allowed)
    {
        var (policy, draft) = ADraft();
        PolicyVersion? current = null;
        if (number == 2)
        {
            policy.Publish(draft, null, new SettingRules(), Published(), Guid.NewGuid, Leader, Now);
            current = draft;
            draft = policy.StartVersion(Guid.NewGuid(), Saying("Words"), null, "Review", Guid.NewGuid, Leader, Now);
        }

        var rules = new SettingRules { Adoption = AdoptionMode.RatifiedByBody };
        var legacy = Published() with { AdoptionNotRecorded = true };
        var refused = Record.Exception(() => policy.Publish(draft, current, rules, legacy, Guid.NewGuid, Leader, Now));

        Assert.Equal(allowed, refused is null);
        Assert.Equal(allowed ? AdoptionKind.NotRecorded : AdoptionKind.None, draft.Adoption.Kind);
    }

    [Theory]
    [InlineData("", "2026-05-01", "AdoptedBy")]
    [InlineData("Governing body", null, "AdoptedOn")]
    public void A_ratification_names_the_body_and_the_date(string body, string? on, string field)
    {
        var broken = Assert.Throws<RuleBrokenException>(() => Adoption.RatifiedByBody(body, Day(on), null));
        Assert.Equal(field, broken.Refusal.Field);
    }

    [Theory]
    [InlineData("", "2026-05-01", "Sam Reed", "Chair", "AdoptedBy")]
    [InlineData("Committee", null, "Sam Reed", "Chair", "AdoptedOn")]
    [InlineData("Committee", "2026-05-01", "", "Chair", "SignatoryName")]
    [InlineData("Committee", "2026-05-01", "Sam Reed", " ", "SignatoryRole")]
    public void An_adoption_at_a_meeting_names_who_signed_and_in_which_role(string body, string? on, string name, string role, string field)
    {
        var broken = Assert.Throws<RuleBrokenException>(() => Adoption.AdoptedAtMeeting(body, Day(on), name, role));
        Assert.Equal(field, broken.Refusal.Field);
    }

    [Fact]
    public void Nothing_is_adopted_in_the_future()
    {
        var (_, draft) = ADraft();
        draft.SendForApproval(NoWords, null, Guid.NewGuid, Dsl, Now);
        var tomorrow = Adoption.RatifiedByBody("Governing body", Today.AddDays(1), null);

        PolicyTests.Refused(
            typeof(AdoptionInTheFuture),
            () => draft.Approve(tomorrow, new() { Adoption = AdoptionMode.RatifiedByBody }, "Agreed", Today, Leader, Now));
    }

    private static DateOnly? Day(string? day) => day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);

    private static Adoption Recorded(AdoptionKind kind) => kind switch
    {
        AdoptionKind.None => Adoption.None,
        AdoptionKind.RatifiedByBody => Adoption.RatifiedByBody("Governing body", Today, "12/3"),
        AdoptionKind.AdoptedAtMeeting => Adoption.AdoptedAtMeeting("Committee", Today, "Sam Reed", "Chair"),
        AdoptionKind.NotRecorded => Adoption.NotRecorded(null),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
