using SafeguardingPortal.Domain.Notices;

namespace SafeguardingPortal.Web.Commands.SeedDemo.Stories;

/// <summary>
/// The signs at the doors and what parents and visitors were told: most in place, one to be looked at again since a few days.
/// </summary>
internal sealed class NoticeStory(DemoWorld world)
{
    public void Tell()
    {
        var terms = world.Setting.Terms;
        var door = Give(
            NoticeKind.Sign, 300, $"Front door, {world.Setting.Sites[0].Name}",
            $"Please put your phone, watch camera and glasses away before you come in. "
            + $"No pictures of {terms.Children}. Ask us if you must take a call.",
            30);
        Look(door, 210, NoticeFound.InPlace, null, 100);
        Look(door, 110, NoticeFound.Mended, "Torn at the corner; printed anew.", 118);

        var toilets = Give(
            NoticeKind.Sign, 290, "Toilets and changing area", "No devices with a camera beyond this door, for anybody and at any time.", 90);
        Look(toilets, 100, NoticeFound.InPlace, null, 96);

        var leaflet = Give(
            NoticeKind.VisitorLeaflet, 280, "Given to each visitor at the sign-in tablet",
            $"Our rules on devices in {terms.RestrictedTime}: where to leave them, "
            + "whom to ask for an exception, how to report a concern.", 120);
        Look(leaflet, 60, NoticeFound.InPlace, null, 150);

        Give(
            NoticeKind.ParentNotice, 40, "All parents and carers, by mail",
            "How to tell us of a concern or a complaint, who answers and by when, and where to go if we do not put it right.", null);
        Give(
            NoticeKind.ParentNotice, 75, "All parents and carers, by mail",
            "The official channels we use, what we post there and what we never post, "
            + "and how to keep your own pictures of events private.", null);
        Give(
            NoticeKind.StaffNotice, 120, "Staff room board",
            "Whom to tell of a breach, by day and by night, and how to do it without your name.", null);
        var old = Give(NoticeKind.Sign, 310, "Side gate", "No phones beyond this point.", 90);
        var at = world.At(world.Calendar.DaysAgo(150), 9, 20);
        old.TakeDown("The side gate was closed up.", world.As("manager", at), at, Domain.Calendar.London.Date(at));
    }

    private Notice Give(NoticeKind kind, int daysAgo, string where, string wording, int? nextLookInDays)
    {
        var day = world.Calendar.DaysAgo(daysAgo);
        var at = world.At(day, 8, 20);
        return world.Tell(Notice.Record(
            world.NewId(), world.Setting.Id,
            new NoticeFacts(kind, where, wording, day, null, nextLookInDays is { } days ? day.AddDays(days) : null), null,
            world.As("manager", at), at));
    }

    private void Look(Notice notice, int daysAgo, NoticeFound found, string? note, int nextLookInDays)
    {
        var day = world.Calendar.DaysAgo(daysAgo);
        var at = world.At(day, 8, 40);
        notice.Check(world.NewId(), found, note, day.AddDays(nextLookInDays), world.As("manager", at), at, day);
    }
}
