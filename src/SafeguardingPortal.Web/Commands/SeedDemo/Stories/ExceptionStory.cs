using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Domain.Exceptions;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Web.Commands.SeedDemo.Stories;

/// <summary>People ask for exceptions, and the leader decides: one request for each way in which a request can stand.</summary>
internal sealed class ExceptionStory(DemoWorld world)
{
    private readonly List<ExceptionRequest> requests = [];

    public IReadOnlyList<ExceptionRequest> Tell()
    {
        Over();
        Remote();
        Refused();
        TakenBack();
        Withdrawn();
        NeverDecided();
        LiveForFamily();
        LiveForHealth();
        Upcoming();
        Waiting();
        if (!world.Plan.Rules.PermissionMustBeWritten)
            ByWordOfMouth();
        if (world.Plan.Kind == SettingKind.School)
            ForPupils();
        return requests;
    }

    private void Over()
    {
        var nominated = Ask("staff", 205, Wish(
            ExceptionType.NominatedPhone, DeviceKind.Phone, "Calls to families and to 999 while our own phone is being repaired.",
            "The setting's phone no longer charges.", "The office and the garden", Day(-203, 8, 0), Day(-168, 18, 0)));
        Approve(nominated, 204, "A replacement is ordered. The phone is used for calls only.");
        foreach (var daysAgo in (int[])[198, 186])
        {
            var day = world.Calendar.DaysAgo(daysAgo);
            var at = world.At(day, 14, 30);
            nominated.RecordUse(
                world.NewId(), world.At(day, 14, 5), world.At(day, 14, 12), "Rang a family about a late collection.",
                world.As("staff", at), at);
        }
    }

    private void Remote()
    {
        var training = Ask("volunteer", 88, Wish(
            ExceptionType.RemoteTraining, DeviceKind.Laptop, "The two-hour safeguarding course on line.",
            "It is only offered in the evening.",
            "At home", Day(-84, 18, 0), Day(-84, 21, 0)) with
        { WhyNoSettingDevice = "Both laptops are signed out that evening." });
        var assessedOn = world.Calendar.DaysAgo(87);
        var at = world.At(assessedOn, 12, 15);
        training.AssessRisk(
            "Other people in the room; notes left on a private device.", "Families, if a case were discussed.",
            "Headphones, no names, nothing saved.", ResidualRisk.Low, assessedOn, world.As("manager", at), at);
        Decide(training, 86, (by, then) => training.ApproveWithConditions(
            "Nothing is saved on the laptop.", "The risk is low with the controls in place.", by, then));
    }

    private void Refused()
    {
        var request = Ask("staff", 95, Wish(
            ExceptionType.PersonalInternetUse, DeviceKind.Tablet, "Booking a holiday in the lunch break.", "The offer ends today.",
            "Staff room",
            Day(-94, 12, 0), Day(-94, 13, 0)));
        Decide(request, 95, (by, at) =>
            request.Refuse("Our tablets are not for private use. Your own phone may be used in a break off the premises.", by, at), 15);
    }

    private void TakenBack()
    {
        var request = Ask("admin", 62, Wish(
            ExceptionType.OffSiteIssuedDevice, DeviceKind.Laptop, "Occasional private browsing at home.", "My own computer is broken.",
            "At home",
            Day(-60, 8, 0), Day(-5, 18, 0)));
        Approve(request, 61, "For a short while, until it is repaired.");
        Decide(request, 30, (by, at) => request.Revoke("The repair is done, so the need has ended.", by, at));
    }

    private void Withdrawn()
    {
        var request = Ask("volunteer", 55, Wish(
            ExceptionType.EmergencyContact, DeviceKind.Phone, "To be reached by the garage.", "The car is being repaired.", "The office",
            Day(-54, 9, 0), Day(-54, 15, 0)));
        var at = world.At(world.Calendar.DaysAgo(55), 16, 50);
        request.Withdraw("The garage will ring the office instead.", world.As("volunteer", at), at);
    }

    private void NeverDecided() => Ask("staff", 33, Wish(
        ExceptionType.RestrictedTimeUse, DeviceKind.Phone, "A call with the bank.", "They only ring in the morning.", "The office",
            Day(-32, 10, 0), Day(-32, 10, 30)));

    private void LiveForFamily()
    {
        var request = Ask("staff", 5, Wish(
            ExceptionType.EmergencyContact, DeviceKind.Phone, "To be reached by the hospital ward.",
            "A parent is having an operation and a slow recovery.",
            "The office shelf, on vibrate", Day(-4, 8, 0), Day(16, 18, 0)));
        Decide(request, 5, (by, at) => request.ApproveWithConditions(
            "The phone lies on the office shelf and is answered in the office.", "Anyone would want to be reached.", by, at), 30);
    }

    private void LiveForHealth()
    {
        var person = world.Plan.People
            .First(plan => plan is { SignsIn: false, Roles: [Role.Staff], LeftDaysAgo: null }).Key;
        var request = Ask(person, 121, Wish(
            ExceptionType.Medical, DeviceKind.SmartWatch, "A sensor that sends its readings to a watch.",
            "Type 1 diabetes: the watch warns of a low.",
            "On the wrist, camera and messages switched off", Day(-120, 8, 0), Day(220, 18, 0)));
        Approve(request, 121, "Agreed with the person. Colleagues know that there is an exception, not why.");
    }

    private void Upcoming()
    {
        var request = Ask("manager", 3, Wish(
            ExceptionType.VisitorAccess, DeviceKind.Tablet, "A speech and language assessment on the therapist's tablet.",
            "The assessment exists only as an app.", "The quiet room, door open", Day(6, 9, 30), Day(6, 12, 0)) with
        { ForWhom = "The speech and language therapist of the local health service" });
        if (!world.Has("chair"))
            return;

        var at = world.At(world.Calendar.DaysAgo(2), 18, 40);
        request.ApproveWithConditions(
            "A member of staff stays in the room. No photographs.", "The visit helps a child.", world.As("chair", at), at);
    }

    private void Waiting() => Ask("volunteer", 1, Wish(
        ExceptionType.EmergencyContact, DeviceKind.Phone, "To be reached by my daughter's school.",
            "She may have to be collected after a fall.",
        "The office", Day(1, 8, 30), Day(8, 16, 0)));

    private void ByWordOfMouth()
    {
        var day = world.Calendar.DaysAgo(76);
        var (granted, at) = (world.At(day, 10, 5), world.At(day, 13, 10));
        var wish = Wish(
            ExceptionType.RestrictedTimeUse, DeviceKind.Phone, "One call to a relative in an ambulance.", "A family emergency.",
            "The office",
            granted.AddMinutes(1), granted.AddMinutes(20));
        requests.Add(world.Tell(ExceptionRequest.RecordWordOfMouth(
            world.NewId(), world.Setting.Id, world.NextReference("EX", at), wish, world.Id("staff"), world.Id("manager"), granted,
            world.Plan.Rules,
            world.As("manager", at), at)));
    }

    private void ForPupils()
    {
        var request = Ask("staff", 20, Wish(
            ExceptionType.LearnerActivity, DeviceKind.Tablet, "Filming a weather forecast in geography.",
            "Pupils present what they measured.",
            "The classroom", Day(-17, 13, 0), Day(-17, 15, 0)) with
        { ForWhom = "Year 3, in groups of four" });
        Approve(request, 19, "School tablets, cleared by the end of the day.");
    }

    private ExceptionRequest Ask(string key, int daysAgo, ExceptionWish wish)
    {
        var at = world.At(world.Calendar.DaysAgo(daysAgo), 15, 35);
        var request = world.Tell(ExceptionRequest.Ask(
            world.NewId(), world.Setting.Id, world.NextReference("EX", at), wish, world.As(key, at), at));
        requests.Add(request);
        return request;
    }

    private void Approve(ExceptionRequest request, int daysAgo, string reason) =>
        Decide(request, daysAgo, (by, at) => request.Approve(reason, by, at), 40);

    private void Decide(ExceptionRequest request, int daysAgo, Action<Actor, DateTimeOffset> decision, int minutesLater = 55)
    {
        var at = world.At(world.Calendar.DaysAgo(daysAgo), 15, 35).AddMinutes(minutesLater);
        decision(world.As("manager", at), at);
    }

    private static ExceptionWish Wish(
        ExceptionType type, DeviceKind device, string what, string why, string where, DateTimeOffset from, DateTimeOffset until) =>
        new(type, device, what, why, where, from, until);

    /// <summary>A time so many days from today.</summary>
    private DateTimeOffset Day(int offset, int hour, int minute) => DemoWorld.Clock(world.Today.AddDays(offset), hour, minute);
}
