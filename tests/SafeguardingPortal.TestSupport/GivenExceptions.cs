using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Domain.Exceptions;

namespace SafeguardingPortal.TestSupport;

/// <summary>Exception requests that a test starts from. Unless told otherwise they run from five minutes ago for three hours.</summary>
public static class GivenExceptions
{
    public static Task<ExceptionRequest> AskedAsync(this TestPerson person, ExceptionType type = ExceptionType.EmergencyContact) =>
        person.SaveAsync(Ask(person, type));

    /// <summary>Asked for yesterday and approved by the setting's leader.</summary>
    public static Task<ExceptionRequest> AllowedAsync(this TestPerson person, ExceptionType type = ExceptionType.EmergencyContact)
    {
        var request = Ask(person, type);
        if (type.Rules().RiskAssessment)
            request.AssessRisk("Pictures", "Learners", "Camera covered", ResidualRisk.Low, TestClock.Today.AddDays(-1), person.Actor,
                Yesterday);
        request.Approve("Sensible", person.Setting[Role.Manager].Actor, Yesterday);
        return person.SaveAsync(request);
    }

    private static DateTimeOffset Yesterday => TestClock.Start.AddDays(-1);

    private static ExceptionRequest Ask(TestPerson person, ExceptionType type)
    {
        var id = Ids.New();
        var rules = type.Rules();
        var wish = new ExceptionWish(
            type, DeviceKind.Phone, "Take one call", "A hospital may ring", "Staff room", TestClock.Start.AddMinutes(-5),
            TestClock.Start.AddHours(3),
            rules.ForSomeoneElse ? "A speech therapist" : null, rules.NoSettingDevice ? "Both laptops are away" : null);
        // Numbered from the end, so that no number meets one that the portal gives in the same test.
        return ExceptionRequest.Ask(id, person.Setting.Id, $"EX-2025-{id.ToString("N")[^6..]}", wish, person.Actor, Yesterday);
    }

    private static async Task<ExceptionRequest> SaveAsync(this TestPerson person, ExceptionRequest request)
    {
        await person.Setting.SaveAsync(db => db.ExceptionRequests.Add(request));
        return request;
    }
}
