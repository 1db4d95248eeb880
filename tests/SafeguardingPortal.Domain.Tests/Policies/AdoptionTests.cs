using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Tests.Policies;

public sealed class AdoptionTests
{
    private static readonly Actor Leader = new(Guid.NewGuid(), "Amara Bell", new HashSet<Role> { Role.Manager });
    private static readonly DateTimeOffset Now = new(2026, 5, 11, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 5, 11);

    [Theory]
    [InlineData(AdoptionMode.None, AdoptionKind.None, 1, true)]
    [InlineData(AdoptionMode.None, AdoptionKind.RatifiedByBody, 1, false)]
    [InlineData(AdoptionMode.RatifiedByBody, AdoptionKind.RatifiedByBody, 1, true)]
    [InlineData(AdoptionMode.RatifiedByBody, AdoptionKind.AdoptedAtMeeting, 1, false)]
    [InlineData(AdoptionMode.RatifiedByBody, AdoptionKind.None, 1, false)]
    [InlineData(AdoptionMode.RatifiedByBody, AdoptionKind.NotRecorded, 1, true)]
    [InlineData(AdoptionMode.RatifiedByBody, AdoptionKind.NotRecorded, 2, false)]
    [InlineData(AdoptionMode.AdoptedAtMeeting, AdoptionKind.AdoptedAtMeeting, 2, true)]
    public void What_a_setting_asks_for_decides_which_record_is_enough(AdoptionMode mode, AdoptionKind record, int version, bool enough)
    {
        var policy = Policy.Create(Guid.NewGuid(), Guid.NewGuid(), "Phones", PolicyKind.Policy, null, null, Leader, Now);
        PolicyVersion? current = null;
        if (version == 2)
        {
            current = Draft(policy);
            policy.Publish(current, null, AdoptionMode.None, Publication(AdoptionKind.None), Leader, Now);
        }

        var draft = Draft(policy);
        var refused = Record.Exception(() => policy.Publish(draft, current, mode, Publication(record), Leader, Now));

        Assert.Equal(enough, refused is null);
        if (refused is not null)
            Assert.IsType<AdoptionRecordMissing>(Assert.IsType<RuleBrokenException>(refused).Refusal);
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
        var policy = Policy.Create(Guid.NewGuid(), Guid.NewGuid(), "Phones", PolicyKind.Policy, null, null, Leader, Now);
        var draft = Draft(policy);
        var tomorrow = new Publication(Adoption.RatifiedByBody("Governing body", Today.AddDays(1), null), null, null, "First", Today);

        PolicyTests.Refused(
            typeof(AdoptionInTheFuture), () => policy.Publish(draft, null, AdoptionMode.RatifiedByBody, tomorrow, Leader, Now));
    }

    private static DateOnly? Day(string? day) => day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);

    private static PolicyVersion Draft(Policy policy) => policy.StartVersion(
        Guid.NewGuid(), new("Phones", [], [new("", "Aims", 1, [new("", "", 0, "Words")])], []), null, "Review", Guid.NewGuid, Leader, Now);

    private static Publication Publication(AdoptionKind kind) => new(
        kind switch
        {
            AdoptionKind.None => Adoption.None,
            AdoptionKind.RatifiedByBody => Adoption.RatifiedByBody("Governing body", Today, "12/3"),
            AdoptionKind.AdoptedAtMeeting => Adoption.AdoptedAtMeeting("Committee", Today, "Sam Reed", "Chair"),
            AdoptionKind.NotRecorded => Adoption.NotRecorded,
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        },
        null, null, "First", Today);
}
