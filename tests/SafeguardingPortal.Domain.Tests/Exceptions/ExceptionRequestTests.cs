using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Exceptions;
using SafeguardingPortal.Domain.Shared;
using static SafeguardingPortal.Domain.Tests.Exceptions.ExceptionCases;

namespace SafeguardingPortal.Domain.Tests.Exceptions;

public class ExceptionRequestTests
{
    [Theory]
    [InlineData("colleague", Role.Staff, false, "colleagues do not decide")]
    [InlineData("colleague", Role.Dsl, false, "nor does the safeguarding lead")]
    [InlineData("colleague", Role.Administrator, false, "nor an administrator")]
    [InlineData("colleague", Role.Manager, true, "the leader does")]
    [InlineData("colleague", Role.Chair, true, "and whom the leader answers to")]
    [InlineData("requester", Role.Manager, false, "the leader's own request is for someone else")]
    [InlineData("requester", Role.Chair, false, "so is the chair's own")]
    public void Only_a_leader_who_did_not_ask_decides(string who, Role role, bool may, string why)
    {
        var request = Asked();
        var by = new Actor(who == "requester" ? request.RequesterId : Guid.NewGuid(), "Somebody", new HashSet<Role> { role });

        Assert.True(may == ExceptionAccess.MayDecide(request, by), why);
        Assert.True(may == RefusalOf(() => request.Approve("Sensible", by, Now)) is null, why);
    }

    [Theory]
    [InlineData(-31, typeof(PermissionComesFirst), "it began half an hour ago")]
    [InlineData(-20, null, "filling in the form took a while")]
    [InlineData(60, null, "it begins in an hour")]
    public void Permission_comes_before_use(int startsInMinutes, Type? refused, string why)
    {
        var wish = Wish() with { From = Now.AddMinutes(startsInMinutes), Until = Now.AddHours(3) };

        Assert.True(refused == RefusalOf(() => Ask(wish))?.GetType(), why);
    }

    [Theory]
    [InlineData(ExceptionType.RestrictedTimeUse, 24, null)]
    [InlineData(ExceptionType.RestrictedTimeUse, 26, typeof(TooLong))]
    [InlineData(ExceptionType.Medical, 24 * 366, null)]
    [InlineData(ExceptionType.EmergencyContact, 24 * 40, typeof(TooLong))]
    [InlineData(ExceptionType.EmergencyContact, 0, typeof(EndsBeforeItStarts))]
    public void No_exception_lasts_longer_than_its_kind_allows(ExceptionType type, int hours, Type? refused)
    {
        var wish = Wish(type) with { Until = Wish().From.AddHours(hours) };

        Assert.Equal(refused, RefusalOf(() => Ask(wish))?.GetType());
    }

    [Fact]
    public void Each_type_asks_for_what_it_needs()
    {
        Assert.IsType<WhatMissing>(RefusalOf(() => Ask(Wish() with { What = " " })));
        Assert.IsType<WhyMissing>(RefusalOf(() => Ask(Wish() with { Why = "" })));
        Assert.IsType<WhereMissing>(RefusalOf(() => Ask(Wish() with { Where = "" })));
        Assert.IsType<ForWhomMissing>(RefusalOf(() => Ask(Wish(ExceptionType.VisitorAccess) with { ForWhom = null })));
        Assert.IsType<NoSettingDeviceReasonMissing>(
            RefusalOf(() => Ask(Wish(ExceptionType.RemoteTraining) with { WhyNoSettingDevice = null })));
    }

    [Fact]
    public void Remote_training_needs_its_risk_assessment_before_the_approval()
    {
        var request = Ask(Wish(ExceptionType.RemoteTraining));
        Assert.IsType<RiskAssessmentMissing>(RefusalOf(() => request.Approve("Useful", Leader, Now)));
        Assert.IsType<AssessedInTheFuture>(RefusalOf(() => Assess(request, Today.AddDays(1))));

        Assess(request, Today);
        request.Approve("Useful", Leader, Now);

        Assert.Equal(ExceptionState.Approved, request.State);
    }

    [Fact]
    public void Conditions_and_a_reason_are_written_down()
    {
        var request = Asked();

        Assert.IsType<ConditionsMissing>(RefusalOf(() => request.ApproveWithConditions(" ", "Fine", Leader, Now)));
        Assert.IsType<ReasonMissing>(RefusalOf(() => request.ApproveWithConditions("In the office only", " ", Leader, Now)));
        Assert.IsType<ReasonMissing>(RefusalOf(() => request.Refuse("", Leader, Now)));
        request.ApproveWithConditions("In the office only", "Fine", Leader, Now);

        Assert.Equal((ExceptionState.ApprovedWithConditions, "In the office only", "Fine"),
            (request.State, request.Conditions, request.DecisionReason));
        Assert.IsType<DecidedAlready>(RefusalOf(() => request.Refuse("Too late", Leader, Now)));
    }

    [Theory]
    [InlineData("requested", -1, ExceptionStanding.Waiting)]
    [InlineData("requested", 3, ExceptionStanding.Lapsed)]
    [InlineData("approved", -1, ExceptionStanding.Upcoming)]
    [InlineData("approved", 0, ExceptionStanding.Live)]
    [InlineData("approved", 1, ExceptionStanding.Live)]
    [InlineData("approved", 2, ExceptionStanding.Expired)]
    [InlineData("refused", 1, ExceptionStanding.Refused)]
    [InlineData("withdrawn", 1, ExceptionStanding.Withdrawn)]
    [InlineData("revoked", 1, ExceptionStanding.Revoked)]
    public void The_clock_alone_begins_and_ends_it(string state, int hoursAfterStart, ExceptionStanding standing)
    {
        var request = In(state);
        var moment = request.From.AddHours(hoursAfterStart);

        Assert.Equal(standing, request.StandingAt(moment));
        Assert.Equal(standing == ExceptionStanding.Live, ExceptionAccess.LiveAt(moment).Compile()(request));
    }

    [Fact]
    public void A_time_that_has_passed_can_no_longer_be_approved()
    {
        var request = Asked();

        Assert.IsType<TimeHasPassed>(RefusalOf(() => request.Approve("Fine", Leader, request.Until)));
    }

    [Fact]
    public void Taking_back_and_withdrawing_end_it_at_once()
    {
        var revoked = In("approved");
        Assert.IsType<NotADecider>(RefusalOf(() => revoked.Revoke("Misused", Colleague, Now)));
        Assert.IsType<OwnRequest>(RefusalOf(() => revoked.Revoke("Not needed", Sam, Now)));
        revoked.Revoke("Misused", Leader, Now);
        Assert.IsType<NothingToWithdraw>(RefusalOf(() => revoked.Withdraw("Not needed", Sam, Now)));

        var withdrawn = In("approved");
        Assert.IsType<NotYourRequest>(RefusalOf(() => withdrawn.Withdraw("Not needed", Leader, Now)));
        withdrawn.Withdraw("Not needed", Sam, Now);
        Assert.IsType<NothingToRevoke>(RefusalOf(() => withdrawn.Revoke("Misused", Leader, Now)));
    }

    [Theory]
    [InlineData(0, 60, false, "inside the time allowed")]
    [InlineData(-10, 60, true, "it began too early")]
    [InlineData(60, 130, true, "it went on too long")]
    public void Use_outside_the_time_allowed_is_a_fact_on_the_record(int fromMinute, int untilMinute, bool outside, string why)
    {
        var request = In("approved");
        request.RecordUse(
            Guid.NewGuid(), request.From.AddMinutes(fromMinute), request.From.AddMinutes(untilMinute), "One call", Sam, Now.AddDays(1));

        Assert.True(outside == request.Uses.Single().OutsidePermission, why);
    }

    [Fact]
    public void Use_is_recorded_for_approved_exceptions_by_those_concerned()
    {
        var approved = In("approved");
        var (from, until, later) = (approved.From, approved.From.AddMinutes(5), Now.AddDays(1));

        Assert.IsType<NotYourRequest>(RefusalOf(() => approved.RecordUse(Guid.NewGuid(), from, until, "A call", Colleague, later)));
        Assert.IsType<UseInTheFuture>(RefusalOf(() => approved.RecordUse(Guid.NewGuid(), from, until, "A call", Sam, from)));
        Assert.IsType<UseEndsBeforeItStarts>(RefusalOf(() => approved.RecordUse(Guid.NewGuid(), from, from, "A call", Sam, later)));
        Assert.IsType<NeverApproved>(RefusalOf(() => In("refused").RecordUse(Guid.NewGuid(), from, until, "A call", Sam, later)));
    }
}
