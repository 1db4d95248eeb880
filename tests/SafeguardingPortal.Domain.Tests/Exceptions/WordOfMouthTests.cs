using SafeguardingPortal.Domain.Exceptions;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Shared;
using static SafeguardingPortal.Domain.Tests.Exceptions.ExceptionCases;

namespace SafeguardingPortal.Domain.Tests.Exceptions;

public class WordOfMouthTests
{
    private static readonly ExceptionWish AnHourAgo = Wish() with { From = Now.AddHours(-1), Until = Now.AddHours(1) };

    [Fact]
    public void Counts_at_once_when_the_person_who_gave_it_records_it()
    {
        var request = Record(AnHourAgo, grantedBy: Leader, by: Leader);

        Assert.Equal((ExceptionState.Approved, true, Leader.PersonId), (request.State, request.RecordedLate, request.DecidedById!.Value));
        Assert.Equal(ExceptionStanding.Live, request.StandingAt(Now));
    }

    [Fact]
    public void Waits_to_be_confirmed_when_the_person_who_wanted_it_records_it()
    {
        var request = Record(AnHourAgo, grantedBy: Leader, by: Sam);
        Assert.Equal(ExceptionState.Requested, request.State);

        Assert.IsType<OwnRequest>(RefusalOf(() => request.Approve("I was told so", Sam, Now)));
        request.Approve("Yes, I said so", Leader, Now.AddHours(5));

        Assert.Equal(ExceptionState.Approved, request.State);
    }

    [Fact]
    public void Is_refused_where_permission_must_be_written()
    {
        var refusal = RefusalOf(() => Record(AnHourAgo, Leader, Leader, new SettingRules { PermissionMustBeWritten = true }));

        Assert.IsType<MustBeWrittenFirst>(refusal);
    }

    [Theory]
    [InlineData(ExceptionType.EmergencyContact, true)]
    [InlineData(ExceptionType.RestrictedTimeUse, true)]
    [InlineData(ExceptionType.NominatedPhone, true)]
    [InlineData(ExceptionType.Medical, false)]
    [InlineData(ExceptionType.RemoteTraining, false)]
    [InlineData(ExceptionType.VisitorAccess, false)]
    [InlineData(ExceptionType.LearnerActivity, false)]
    [InlineData(ExceptionType.OffSiteIssuedDevice, false)]
    public void Only_some_kinds_can_be_allowed_that_way(ExceptionType type, bool possible)
    {
        var wish = Wish(type) with { From = Now.AddHours(-1), Until = Now.AddHours(1) };

        Assert.Equal(possible, RefusalOf(() => Record(wish, Leader, Leader)) is null);
    }

    [Fact]
    public void Was_given_by_someone_else_before_the_use_began()
    {
        Assert.IsType<OwnRequest>(RefusalOf(() => Record(AnHourAgo, grantedBy: Sam, by: Sam)));
        Assert.IsType<OwnRequest>(RefusalOf(() => Record(AnHourAgo, grantedBy: Sam, by: Leader)));
        Assert.IsType<GrantedAfterUse>(RefusalOf(() => Record(AnHourAgo, Leader, Leader, grantedAt: Now.AddMinutes(-10))));
        Assert.IsType<GrantedInTheFuture>(RefusalOf(() => Record(AnHourAgo, Leader, Leader, grantedAt: Now.AddMinutes(10))));
    }

    private static ExceptionRequest Record(
        ExceptionWish wish, Actor grantedBy, Actor by, SettingRules? rules = null, DateTimeOffset? grantedAt = null) =>
        ExceptionRequest.RecordWordOfMouth(
            Guid.NewGuid(), Guid.NewGuid(), "EX-2026-0002", wish, Sam.PersonId, grantedBy.PersonId, grantedAt ?? Now.AddHours(-2),
            rules ?? new SettingRules(), by, Now);
}
