using System.Globalization;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Families;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Tests.Families;

public class FamilyAgreementTests
{
    private static readonly Actor Office = new(Guid.NewGuid(), "Perry Lane", new HashSet<Role> { Role.Administrator });
    private static readonly DateTimeOffset Now = new(2026, 5, 6, 9, 30, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 5, 6);
    private static readonly AgreedText Text =
        new(Guid.NewGuid(), "Parents and learners", Guid.NewGuid(), 2, new string('a', 64), new DateOnly(2026, 4, 1));

    [Theory]
    [InlineData("A.B.", ChildNaming.InitialsOrReference, true)]
    [InlineData("Otter 12", ChildNaming.InitialsOrReference, true)]
    [InlineData("Otter 12", ChildNaming.Initials, false)]
    [InlineData("AB", ChildNaming.Reference, false)]
    [InlineData("Amelia Brown", ChildNaming.InitialsOrReference, false)]
    public void The_child_is_named_as_the_setting_chooses_and_never_by_name(string child, ChildNaming naming, bool recorded)
    {
        if (recorded)
            Assert.Equal(child, Record(child: child, naming: naming).Child);
        else
            Assert.IsType<ChildNamedOtherwise>(Refused(() => Record(child: child, naming: naming)));
    }

    [Theory]
    [InlineData("2026-04-01", null, "the first day of the version")]
    [InlineData("2026-05-06", null, "today")]
    [InlineData("2026-03-31", typeof(AgreementBeforeText), "before there was such a text")]
    [InlineData("2026-05-07", typeof(AgreementInTheFuture), "tomorrow")]
    public void Nobody_acknowledges_before_the_text_is_there_or_in_the_future(string on, Type? refusal, string because)
    {
        var day = DateOnly.ParseExact(on, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var refused = Xunit.Record.Exception(() => Record(on: day)) as RuleBrokenException;

        Assert.True(refusal == refused?.Refusal.GetType(), because);
    }

    [Theory]
    [InlineData("A.B.", AgreementBy.ParentOrCarer, false)]
    [InlineData("a b", AgreementBy.ParentOrCarer, false)]
    [InlineData("A.B.", AgreementBy.Learner, true)]
    [InlineData("A.B.", AgreementBy.SecondParentOrCarer, true)]
    [InlineData("A.C.", AgreementBy.ParentOrCarer, true)]
    public void The_same_person_acknowledges_a_version_for_a_child_once(string child, AgreementBy by, bool recorded)
    {
        var first = Record();
        // A small letter is a slip that the check of names would meet first.
        var again = Xunit.Record.Exception(() => Record(child: child.ToUpperInvariant(), by: by, earlier: first)) as RuleBrokenException;

        Assert.Equal(recorded, again is null);
        if (!recorded)
            Assert.IsType<AgreementOnRecord>(again!.Refusal);
        first.Withdraw("Parents and learners", "Another child's form", Office, Now, Today);
        Assert.NotNull(Record(child: child.ToUpperInvariant(), by: by, earlier: first));
    }

    [Fact]
    public void It_keeps_the_text_by_its_fingerprint_and_tells_the_trail_nothing_of_the_child()
    {
        var agreement = Record();

        Assert.Equal((Text.VersionId, Text.Fingerprint, "AB"), (agreement.VersionId, agreement.Fingerprint, agreement.SearchChild));
        Assert.DoesNotContain("A.B.", Assert.Single(agreement.Raised).What.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_withdrawn_for_a_reason_and_once()
    {
        var agreement = Record();
        Assert.IsType<ReasonMissing>(Refused(() => agreement.Withdraw("P", " ", Office, Now, Today)));
        agreement.Withdraw("P", "Another child's form", Office, Now, Today);
        Assert.Equal((Today, "Another child's form"), (agreement.WithdrawnOn!.Value, agreement.WithdrawnBecause));
        Assert.IsType<AgreementWithdrawnAlready>(Refused(() => agreement.Withdraw("P", "Again", Office, Now, Today)));
    }

    private static FamilyAgreement Record(
        string child = "A.B.", AgreementBy by = AgreementBy.ParentOrCarer, DateOnly? on = null,
        ChildNaming naming = ChildNaming.InitialsOrReference, FamilyAgreement? earlier = null) => FamilyAgreement.Record(
            Guid.NewGuid(), Guid.NewGuid(), Text, new AgreementWord(child, by, AgreementHow.OnPaper, on ?? Today), naming,
            earlier is null ? [] : [earlier], Office, Now, Today);

    private static Refusal Refused(Action act) => Assert.Throws<RuleBrokenException>(act).Refusal;
}
