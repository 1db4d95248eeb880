using SafeguardingPortal.Domain.SettingDevices;

namespace SafeguardingPortal.Web.Commands.SeedDemo.Stories;

/// <summary>
/// The setting's own tablets, camera, phone and laptop: who had them, an outing, checks for pictures, software and reviews.
/// </summary>
internal sealed class SettingDeviceStory(DemoWorld world)
{
    private const string Store = "the office safe";

    public void Tell()
    {
        var tablet = Register(400, "Room one tablet", SettingDeviceKind.Tablet, "TB-4471", AllowedUsers.StaffAndChildren, cameraDays: 7);
        var second = Register(390, "Room two tablet", SettingDeviceKind.Tablet, "TB-4472", AllowedUsers.Staff, cameraDays: 7);
        var camera = Register(380, "Outing camera", SettingDeviceKind.Camera, "CM-0918", AllowedUsers.Staff, cameraDays: 14);
        var phone = Register(380, "Outing phone", SettingDeviceKind.Phone, "PH-2210", AllowedUsers.Staff, sim: "07700 900417",
            emergency: true);
        var laptop = Register(375, "Office laptop", SettingDeviceKind.Laptop, "LT-1903", AllowedUsers.AuthorisedPersonOnly);
        foreach (var device in (SettingDevice[])[tablet, second, phone, laptop])
        {
            See(device, Protection.Pin, 370);
            See(device, Protection.Encryption, 370);
        }

        See(tablet, Protection.ChildRestrictions, 370);
        See(camera, Protection.Encryption, 365);
        HandOver(tablet, 300, "staff", "room one");
        HandOver(laptop, 300, "manager", "the office");
        Day(second, 4);
        Outing(camera, 46);
        Check(tablet, 8, 0);
        Check(second, 5, 2);
        Check(camera, 20, 0);
        Away(phone);
        Software(tablet);
        Oversight();
    }

    private SettingDevice Register(
        int daysAgo, string name, SettingDeviceKind kind, string serial, AllowedUsers users, int? cameraDays = null, string? sim = null,
        bool emergency = false)
    {
        var at = At(daysAgo, 10, 15);
        return world.Tell(SettingDevice.Register(
            world.NewId(), world.Setting.Id, world.NextReference("SD", at),
            new DeviceParticulars(name, kind, serial, sim, cameraDays is not null, emergency, users, cameraDays), Store, world.NewId(),
            world.As("manager", at), at));
    }

    private void See(SettingDevice device, Protection protection, int daysAgo)
    {
        var at = At(daysAgo, 11, 5);
        device.SeeProtection(protection, Domain.Calendar.London.Date(at), world.As("manager", at), at);
    }

    private void HandOver(SettingDevice device, int daysAgo, string key, string room, int hour = 8, int minute = 20)
    {
        var at = At(daysAgo, hour, minute);
        device.Issue(world.NewId(), world.Id(key), world.Name(key), true, room, world.As("manager", at), at);
    }

    /// <summary>A tablet is taken out in the morning, handed on at noon and put back in the evening, for some days.</summary>
    private void Day(SettingDevice device, int days)
    {
        for (var daysAgo = days * 7; daysAgo > 0; daysAgo -= 7)
        {
            HandOver(device, daysAgo, "staff", "room two");
            HandOver(device, daysAgo, "manager", "room two", 12, 35);
            var at = At(daysAgo, 16, 45);
            device.TakeBack(world.NewId(), Store, world.As("manager", at), at);
        }
    }

    private void Outing(SettingDevice camera, int daysAgo)
    {
        var (cleared, left, back) = (At(daysAgo, 9, 5), At(daysAgo, 9, 30), At(daysAgo, 12, 10));
        var by = world.As("staff", cleared);
        camera.ClearForOuting(world.NewId(), true, true, by.Name, world.Id("manager"), by, cleared);
        camera.TakeOffSite(
            new OffSitePlan(by.PersonId, by.Name, true, "the library", At(daysAgo, 12, 30), null), world.NewId(), world.NewId(), by, left);
        camera.BringBack(world.NewId(), Store, by, back);
    }

    private void Check(SettingDevice device, int daysAgo, int found)
    {
        var at = At(daysAgo, 17, 20);
        device.RecordImageCheck(
            world.NewId(), found, found == 0 ? null : "Pictures of a display, moved to the shared folder and wiped.",
            world.As("manager", at), at);
    }

    private void Away(SettingDevice phone)
    {
        var at = world.Now.AddMinutes(-50);
        phone.TakeOffSite(
            new OffSitePlan(world.Id("staff"), world.Name("staff"), true, "the park", world.Now.AddHours(2), null), world.NewId(),
            world.NewId(), world.As("staff", at), at);
    }

    private void Software(SettingDevice tablet)
    {
        var (asked, decided) = (At(200, 15, 10), At(199, 9, 40));
        var diary = Ask("Learning diary", "Observations, shared with each child's own family.", false, true, "staff", asked);
        diary.Allow(
            "Names and pictures. Hosted in the UK, log-in for each family, a contract with the maker is signed.",
            "We need one place for this.",
            true, world.As("manager", decided), decided);
        diary.RecordInstallation(world.NewId(), tablet.Id, true, world.As("manager", decided), decided);
        var drawing = Ask("Free drawing", "Children draw with a finger.", true, false, "staff", asked);
        drawing.Allow(null, "No log-in, no adverts, no data.", true, world.As("manager", decided), decided);
        var chat = Ask("Group messenger", "Quick messages among colleagues.", false, true, "staff", At(60, 14, 0));
        var refused = At(59, 9, 0);
        chat.Refuse("Messages about children would leave our own systems.", true, world.As("manager", refused), refused);
        Ask("Bird song finder", "Which bird is singing in the garden.", true, false, "staff", At(2, 15, 0));
    }

    private SoftwareRequest Ask(string name, string purpose, bool children, bool data, string key, DateTimeOffset at) =>
        world.Tell(SoftwareRequest.Ask(world.NewId(), world.Setting.Id, name, purpose, children, data, world.As(key, at), at));

    private void Oversight()
    {
        var given = At(350, 9, 0);
        world.Tell(DeviceAuthorisation.Give(
            world.NewId(), world.Setting.Id, world.Id("staff"), AuthorisedTask.TakePictures, "room one",
            Domain.Calendar.London.Date(given), null,
            "Keeps the learning diary.", world.As("manager", given), given));
        var found = At(34, 8, 50);
        world.Tell(MediaFind.Record(
            world.NewId(), world.Setting.Id, RemovableMedia.UsbStick, "In the printer of the staff room", found, ChildData.None,
            "It held a recipe. Given back to its owner, who takes it home.", world.As("staff", found), found));
        var at = At(90, 16, 0);
        var day = Domain.Calendar.London.Date(at);
        var review = world.Tell(MonitoringReview.Record(
            world.NewId(), world.Setting.Id, MonitoringKind.Both, day.AddMonths(-4), day.AddDays(-1), day.AddMonths(12),
            "The log of both tablets and of the laptop; six pages that the filter should stop.", world.As("manager", at), at));
        review.AddFinding(
            world.NewId(), "One page with videos opened.", "Ask the supplier to close it, then try again.", world.Id("manager"),
            day.AddDays(14),
            world.As("manager", at), at);
        review.AddFinding(
            world.NewId(), "Nobody had looked at the laptop since it was bought.", "Put it into the plan of every term.",
            world.Id("manager"),
            day.AddDays(120), world.As("manager", at), at);
        var done = At(80, 10, 0);
        review.CloseFinding(review.Findings[0].Id, "The supplier closed it; tried again and it is stopped.", world.As("manager", done),
            done);
    }

    private DateTimeOffset At(int daysAgo, int hour, int minute) => world.At(world.Calendar.DaysAgo(daysAgo), hour, minute);
}
