using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Exceptions;
using static SafeguardingPortal.Domain.Tests.Exceptions.ExceptionCases;

namespace SafeguardingPortal.Domain.Tests.Exceptions;

public class ExceptionAccessTests
{
    [Theory]
    [InlineData(ExceptionType.Medical, Role.Staff, false)]
    [InlineData(ExceptionType.Medical, Role.Dsl, false)]
    [InlineData(ExceptionType.Medical, Role.DeputyDsl, false)]
    [InlineData(ExceptionType.Medical, Role.Administrator, false)]
    [InlineData(ExceptionType.Medical, Role.Manager, true)]
    [InlineData(ExceptionType.Medical, Role.Chair, true)]
    [InlineData(ExceptionType.EmergencyContact, Role.Dsl, true)]
    [InlineData(ExceptionType.EmergencyContact, Role.Staff, false)]
    public void Health_detail_is_for_the_requester_and_the_deciders(ExceptionType type, Role role, bool reads)
    {
        Assert.Equal(reads, ExceptionAccess.MayReadWhy(type, Sam.PersonId, Someone("Reader", role)));
        Assert.True(ExceptionAccess.MayReadWhy(type, Sam.PersonId, Sam));
    }

    [Fact]
    public void A_medical_request_leaves_no_health_word_in_the_audit_trail()
    {
        var request = Ask(Wish(ExceptionType.Medical) with { What = "Show blood sugar", Why = "Diabetes" });
        request.ApproveWithConditions("Sound off; diabetes alarm only", "Doctor's letter about diabetes seen", Leader, Now);
        request.Revoke("Diabetes device replaced", Leader, Now);

        foreach (var raised in request.Raised)
        {
            var everything = $"{raised.What} {raised.What.Sentence} {raised.Why}";
            Assert.DoesNotContain("iabetes", everything, StringComparison.Ordinal);
            Assert.DoesNotContain("blood", everything, StringComparison.Ordinal);
            Assert.DoesNotContain("edical", everything, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("staff asks", "leader", "the leader is asked")]
    [InlineData("leader asks", "second leader", "the other leader is asked")]
    [InlineData("leader asks, alone", "chair", "whom the leader answers to is asked")]
    [InlineData("leader is chair too, alone", "", "nobody is left to ask")]
    public void The_next_in_line_is_asked_when_the_leader_asks(string situation, string asked, string why)
    {
        var second = Someone("Second leader", Role.Manager);
        var both = Someone("Leader and chair", Role.Manager, Role.Chair);
        var (requester, inPost) = situation switch
        {
            "staff asks" => (Sam, [Sam, Colleague, Leader, Chair]),
            "leader asks" => (Leader, [Sam, Leader, second, Chair]),
            "leader asks, alone" => (Leader, [Sam, Leader, Chair]),
            _ => (both, new[] { Sam, both }),
        };
        var expected = asked switch
        {
            "leader" => [Leader.PersonId],
            "second leader" => [second.PersonId],
            "chair" => [Chair.PersonId],
            _ => Array.Empty<Guid>(),
        };

        var found = ExceptionAccess.ToAsk(
            ExceptionType.EmergencyContact, requester.PersonId, inPost.Select(person => (person.PersonId, person.Roles)));

        Assert.True(expected.SequenceEqual(found), why);
    }

    [Fact]
    public void Every_type_has_its_rules() =>
        Assert.Equal(Enum.GetValues<ExceptionType>().Order(), ExceptionRules.All.Select(rules => rules.Type).Order());
}
