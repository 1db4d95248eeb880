using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Domain.SignOffs;

namespace SafeguardingPortal.Domain.Tests.SignOffs;

public sealed class SignOffTests
{
    private static readonly DateOnly Today = new(2026, 9, 3);
    private static readonly DateTimeOffset Now = new(2026, 9, 3, 8, 0, 0, TimeSpan.Zero);
    private static readonly Actor Amina = new(Guid.NewGuid(), "Amina O'Clarke", new HashSet<Role> { Role.Staff });
    private static readonly Actor Leader = new(Guid.NewGuid(), "Rose Pike", new HashSet<Role> { Role.Manager });

    private static readonly TextToSign Text = new(
        Guid.NewGuid(), "Acceptable use", Guid.NewGuid(), 2, new string('a', 64), "I have read it.\nI will follow it.");

    [Theory]
    [InlineData("Amina O'Clarke", true)]
    [InlineData("  amina   o'clarke ", true)]
    [InlineData("AMINA O’CLARKE", true)]
    [InlineData("Amina Clarke", false)]
    [InlineData("A O'Clarke", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void The_typed_name_is_the_persons_own(string? typed, bool accepted)
    {
        if (accepted)
            Assert.Equal(typed!.Trim(), Sign(Act() with { TypedName = typed }).TypedName);
        else
            Assert.IsType<TypedNameDiffers>(Refused(() => Sign(Act() with { TypedName = typed })));
    }

    [Fact]
    public void A_signature_keeps_what_was_shown()
    {
        var signed = Sign(Act());

        Assert.Equal(
            (Text.PolicyId, Text.VersionId, 2, Text.Fingerprint, Text.Statement, Now, Today, HowShown.OwnBrowser, 1),
            (signed.PolicyId, signed.VersionId, signed.VersionNumber, signed.Fingerprint, signed.Statement, signed.SignedAt, signed.SignedOn,
                signed.HowShown, signed.Round));
        Assert.IsType<PolicySigned>(Assert.Single(signed.Raised).What);
    }

    /// <summary>Whatever the roles and the form say, the signer is the one who is signed in.</summary>
    [Fact]
    public void Nobody_signs_as_another()
    {
        var random = new Random(20260903);
        foreach (var _ in Enumerable.Range(0, 500))
        {
            var roles = Enum.GetValues<Role>().Where(_ => random.Next(2) == 0).ToHashSet();
            var someone = new Actor(random.Next(2) == 0 ? Guid.NewGuid() : Guid.Empty, "Amina O'Clarke", roles);
            var act = Act() with
            {
                Confirmed = random.Next(2) == 0,
                HowShown = random.Next(2) == 0 ? HowShown.OwnBrowser : HowShown.SharedTablet,
                WitnessId = random.Next(2) == 0 ? someone.PersonId : null,
            };

            Assert.IsType<SigningForAnother>(Refused(() => Sign(act, by: someone)));
        }
    }

    [Fact]
    public void A_version_published_while_reading_is_not_signed_unread() =>
        Assert.IsType<NewerVersionPublished>(Refused(() => Sign(Act() with { FingerprintShown = new string('b', 64) })));

    [Fact]
    public void A_statement_changed_while_reading_is_not_signed_unread() =>
        Assert.IsType<StatementHasChanged>(Refused(() => Sign(Act() with { StatementShown = "I agree." })));

    [Fact]
    public void Line_ends_of_a_browser_do_not_change_the_statement() =>
        Assert.Equal(Text.Statement, Sign(Act() with { StatementShown = "I have read it.\r\nI will follow it." }).Statement);

    [Fact]
    public void The_box_must_be_ticked() => Assert.IsType<ConfirmationMissing>(Refused(() => Sign(Act() with { Confirmed = false })));

    [Fact]
    public void At_a_shared_tablet_a_colleague_stands_by()
    {
        var atTablet = Act() with { HowShown = HowShown.SharedTablet };

        Assert.IsType<WitnessMissing>(Refused(() => Sign(atTablet)));
        Assert.IsType<WitnessIsSigner>(Refused(() => Sign(atTablet with { WitnessId = Amina.PersonId })));
        Assert.Equal(Leader.PersonId, Sign(atTablet with { WitnessId = Leader.PersonId }).WitnessId);
    }

    [Fact]
    public void One_version_is_signed_once_until_it_is_due_again()
    {
        var first = Sign(Act());

        Assert.IsType<AlreadySigned>(Refused(() => Sign(Act(), [first])));
        Assert.Equal(2, Sign(Act(), [first], today: Today.AddMonths(12)).Round);
    }

    [Fact]
    public void A_withdrawn_signature_stays_and_the_person_signs_anew()
    {
        var first = Sign(Act());
        first.Withdraw("Amina O'Clarke", "Acceptable use", "Signed without reading", Leader, Now, Today);

        Assert.Equal(("Signed without reading", Today), (first.WithdrawnBecause, first.WithdrawnOn));
        Assert.Equal(2, Sign(Act(), [first]).Round);
        Assert.IsType<AlreadyWithdrawn>(Refused(() => first.Withdraw("", "", "Again", Leader, Now, Today)));
    }

    [Theory]
    [InlineData(Role.Manager, "Signed without reading", true)]
    [InlineData(Role.Manager, "  ", false)]
    [InlineData(Role.Dsl, "Signed without reading", false)]
    [InlineData(Role.Administrator, "Signed without reading", false)]
    [InlineData(Role.Staff, "Signed without reading", false)]
    public void Only_the_leader_withdraws_and_says_why(Role role, string reason, bool allowed)
    {
        var signed = Sign(Act());
        var someone = new Actor(Guid.NewGuid(), "Sam", new HashSet<Role> { role });

        if (allowed)
            signed.Withdraw("Amina", "Acceptable use", reason, someone, Now, Today);
        else
            Refused(() => signed.Withdraw("Amina", "Acceptable use", reason, someone, Now, Today));

        Assert.Equal(allowed, signed.WithdrawnAt is not null);
    }

    private static SigningAct Act() => new(Amina.PersonId, Amina.Name, Text.Fingerprint, Text.Statement, Amina.Name, Confirmed: true);

    private static SignOff Sign(SigningAct act, IReadOnlyCollection<SignOff>? earlier = null, Actor? by = null, DateOnly? today = null) =>
        SignOff.Sign(Guid.NewGuid(), Guid.NewGuid(), Text, act, earlier ?? [], 12, by ?? Amina, Now, today ?? Today);

    private static Refusal Refused(Action act) => Assert.Throws<RuleBrokenException>(act).Refusal;
}
