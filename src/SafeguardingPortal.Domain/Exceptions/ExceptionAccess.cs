using System.Linq.Expressions;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Exceptions;

/// <summary>Who may decide a request, and who may read why it was made.</summary>
public static class ExceptionAccess
{
    /// <summary>Never the requester, whatever roles they hold (C106).</summary>
    public static bool MayDecide(ExceptionRequest request, Actor actor) => MayDecide(request.Type, request.RequesterId, actor);

    public static bool MayDecide(ExceptionType type, Guid requesterId, Actor actor) =>
        actor.PersonId != requesterId && HoldsDecidingRole(type, actor);

    /// <summary>The health detail of a private request stays between the requester and those who decide.</summary>
    public static bool MayReadWhy(ExceptionType type, Guid requesterId, Actor actor) =>
        actor.PersonId == requesterId || HoldsDecidingRole(type, actor)
        || (!type.Rules().Private && actor.May(Permission.SeeExceptionRegister));

    /// <summary>The people to ask, out of those in post today: leaders other than the requester, or else the next in line.</summary>
    public static IReadOnlyList<Guid> ToAsk(
        ExceptionType type, Guid requesterId, IEnumerable<(Guid PersonId, IReadOnlySet<Role> Roles)> inPost)
    {
        var others = inPost.Where(person => person.PersonId != requesterId).ToList();
        return type.Rules().Deciders
            .Select(role => others.Where(person => person.Roles.Contains(role)).Select(person => person.PersonId).ToList())
            .FirstOrDefault(found => found.Count > 0) ?? [];
    }

    /// <summary>Requests under which a device may be used at this instant. Also usable as a filter in a query.</summary>
    public static Expression<Func<ExceptionRequest, bool>> LiveAt(DateTimeOffset now) => request =>
        (request.State == ExceptionState.Approved || request.State == ExceptionState.ApprovedWithConditions)
        && request.From <= now && now < request.Until;

    /// <summary>Exceptions under which this person may have their own device out at this instant.</summary>
    public static Expression<Func<ExceptionRequest, bool>> AllowsOwnDevice(Guid personId, DateTimeOffset now)
    {
        var types = ExceptionRules.OwnDeviceTypes;
        return request =>
            request.RequesterId == personId && types.Contains(request.Type)
            && (request.State == ExceptionState.Approved || request.State == ExceptionState.ApprovedWithConditions)
            && request.From <= now && now < request.Until;
    }

    private static bool HoldsDecidingRole(ExceptionType type, Actor actor) => type.Rules().Deciders.Any(actor.Holds);
}
