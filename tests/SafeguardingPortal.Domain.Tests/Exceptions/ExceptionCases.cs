using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Domain.Exceptions;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Tests.Exceptions;

/// <summary>The people and requests that the tables of this folder speak about.</summary>
internal static class ExceptionCases
{
    public static readonly Actor Sam = Someone("Sam Rivers", Role.Staff);
    public static readonly Actor Colleague = Someone("Ada Moss", Role.Staff, Role.Dsl);
    public static readonly Actor Leader = Someone("Mia Stone", Role.Manager, Role.Dsl);
    public static readonly Actor Chair = Someone("Ivo Lane", Role.Chair);

    // A Tuesday in summer: 9:00 am in London.
    public static readonly DateTimeOffset Now = new(2026, 5, 5, 8, 0, 0, TimeSpan.Zero);
    public static readonly DateOnly Today = new(2026, 5, 5);

    public static Actor Someone(string name, params Role[] roles) => new(Guid.NewGuid(), name, roles.ToHashSet());

    public static ExceptionWish Wish(ExceptionType type = ExceptionType.EmergencyContact) => new(
        type, DeviceKind.Phone, "Take one call", "A hospital may ring", "Staff room", Now.AddHours(1), Now.AddHours(3),
        type.Rules().ForSomeoneElse ? "A speech therapist" : null, type.Rules().NoSettingDevice ? "Both laptops are away" : null);

    public static ExceptionRequest Ask(ExceptionWish wish, Actor? by = null) =>
        ExceptionRequest.Ask(Guid.NewGuid(), Guid.NewGuid(), "EX-2026-0001", wish, by ?? Sam, Now);

    public static ExceptionRequest Asked() => Ask(Wish());

    public static ExceptionRequest In(string state)
    {
        var request = Asked();
        switch (state)
        {
            case "requested":
                break;
            case "approved":
                request.Approve("Fine", Leader, Now);
                break;
            case "refused":
                request.Refuse("Not now", Leader, Now);
                break;
            case "withdrawn":
                request.Withdraw("Not needed", Sam, Now);
                break;
            case "revoked":
                request.Approve("Fine", Leader, Now);
                request.Revoke("Misused", Leader, Now);
                break;
            default:
                throw new ArgumentException($"No state is called {state}.", nameof(state));
        }

        return request;
    }

    public static void Assess(ExceptionRequest request, DateOnly on, Actor? by = null) => request.AssessRisk(
        "Private pictures in view", "Learners", "Camera covered", ResidualRisk.Low, on, by ?? Sam, Now);

    public static Refusal? RefusalOf(Action step)
    {
        try
        {
            step();
            return null;
        }
        catch (RuleBrokenException broken)
        {
            return broken.Refusal;
        }
    }
}
