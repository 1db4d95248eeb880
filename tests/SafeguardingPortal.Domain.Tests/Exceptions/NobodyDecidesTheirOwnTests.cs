using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Exceptions;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Shared;
using static SafeguardingPortal.Domain.Tests.Exceptions.ExceptionCases;

namespace SafeguardingPortal.Domain.Tests.Exceptions;

/// <summary>C106, tried with thousands of random sequences of steps by people who hold random roles.</summary>
public class NobodyDecidesTheirOwnTests
{
    private static readonly Role[] AllRoles = Enum.GetValues<Role>();

    [Fact]
    public void No_sequence_of_steps_lets_anyone_decide_their_own_request()
    {
        var decided = 0;
        for (var seed = 0; seed < 3000; seed++)
        {
            var dice = new Random(seed);
            var people = Enumerable.Range(0, 3).Select(number => RandomPerson(dice, number)).ToArray();
            if (Try(() => Start(dice, people)) is not { } request)
                continue;

            for (var step = 0; step < 8; step++)
            {
                var by = people[dice.Next(people.Length)];
                Try(() => Step(dice, request, by));
                AssertDecidedBySomeoneElse(request, people, seed);
            }

            decided += request.DecidedById is null ? 0 : 1;
        }

        Assert.True(decided > 300, "the sequences must reach decisions, or the test proves nothing");
    }

    private static void AssertDecidedBySomeoneElse(ExceptionRequest request, Actor[] people, int seed)
    {
        if (request.DecidedById is { } decider)
        {
            Assert.True(decider != request.RequesterId, $"sequence {seed}: decided by the requester");
            Assert.True(people.Single(person => person.PersonId == decider).HoldsAny(Role.Manager, Role.Chair), $"sequence {seed}");
        }

        Assert.DoesNotContain(
            request.Raised,
            raised => raised.What is ExceptionApproved or ExceptionRefused or ExceptionRevoked or ExceptionExtended or ExtensionRefused
                && raised.By.PersonId == request.RequesterId);
    }

    private static ExceptionRequest Start(Random dice, Actor[] people)
    {
        var by = people[dice.Next(people.Length)];
        if (dice.Next(2) == 0)
            return Ask(Wish((ExceptionType)dice.Next(10)), by);

        var wish = Wish() with { From = Now.AddHours(-1) };
        return ExceptionRequest.RecordWordOfMouth(
            Guid.NewGuid(), Guid.NewGuid(), "EX-2026-0003", wish, people[dice.Next(people.Length)].PersonId,
            people[dice.Next(people.Length)].PersonId, Now.AddHours(-2), new SettingRules(), by, Now);
    }

    private static ExceptionRequest Step(Random dice, ExceptionRequest request, Actor by)
    {
        switch (dice.Next(10))
        {
            case 0:
                request.Approve("Fine", by, Now);
                break;
            case 1:
                request.ApproveWithConditions("Office only", "Fine", by, Now);
                break;
            case 2:
                request.Refuse("No", by, Now);
                break;
            case 3:
                request.Withdraw("Not needed", by, Now);
                break;
            case 4:
                request.Revoke("Misused", by, Now);
                break;
            case 5:
                Assess(request, Today, by);
                break;
            case 6:
                request.AskForLonger(request.Until.AddHours(1), "It takes longer", by, Now);
                break;
            case 7:
                request.Extend("Fine", by, Now);
                break;
            case 8:
                request.RefuseExtension("No", by, Now);
                break;
            default:
                request.RecordUse(Guid.NewGuid(), request.From, request.From.AddMinutes(1), "A call", by, Now.AddDays(1));
                break;
        }

        return request;
    }

    private static Actor RandomPerson(Random dice, int number) =>
        Someone($"Person {number}", [.. AllRoles.Where(_ => dice.Next(3) == 0)]);

    private static ExceptionRequest? Try(Func<ExceptionRequest> step)
    {
        try
        {
            return step();
        }
        catch (RuleBrokenException)
        {
            return null;
        }
    }
}
