using System.Globalization;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches.Papers;
using SafeguardingPortal.Domain.Notices;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Tests.Notices;

/// <summary>Signs and notices on Wednesday 6 May 2026.</summary>
public sealed class NoticeTests
{
    private static readonly DateOnly Today = new(2026, 5, 6);
    private static readonly DateTimeOffset Now = new(2026, 5, 6, 9, 30, 0, TimeSpan.Zero);
    private static readonly Guid Id = new("10000000-0000-0000-0000-000000000001");
    private static readonly Actor By = new(Id, "Tamsin", new HashSet<Role> { Role.Manager });

    [Theory]
    [InlineData(NoticeKind.Sign, "Front door", "No phones", null, "2026-08-06", null)]
    [InlineData(NoticeKind.ParentNotice, "All parents", "How to complain", null, null, null)]
    [InlineData(NoticeKind.Sign, "Front door", "No phones", null, null, "NextCheckMissing")]
    [InlineData(NoticeKind.Sign, "Front door", "No phones", null, "2026-05-01", "NextCheckTooEarly")]
    [InlineData(NoticeKind.Sign, " ", "No phones", null, "2026-08-06", "NoticeWhereMissing")]
    [InlineData(NoticeKind.Sign, "Front door", " ", null, "2026-08-06", "NoticeWordingMissing")]
    [InlineData(NoticeKind.ParentNotice, "All parents", "Summer fair", "2026-05-05", null, "NoticeEndsBeforeItBegins")]
    public void Is_written_down_or_refused(NoticeKind kind, string where, string wording, string? until, string? nextLook, string? refusal) =>
        Assert.Equal(refusal, RefusalOf(() => Give(kind, where, wording, until, nextLook)));

    [Theory]
    [InlineData(NoticeFound.InPlace, null, "2026-08-06", false, null)]
    [InlineData(NoticeFound.MissingOrWrong, "Gone", "2026-05-08", true, null)]
    [InlineData(NoticeFound.Mended, "Printed anew", "2026-08-06", false, null)]
    [InlineData(NoticeFound.MissingOrWrong, null, "2026-05-08", false, "NoticeNoteMissing")]
    [InlineData(NoticeFound.InPlace, null, "2026-05-06", false, "NextCheckTooEarly")]
    [InlineData(NoticeFound.InPlace, null, null, false, "NextCheckMissing")]
    public void A_look_says_what_was_found_and_when_the_next_one_is(
        NoticeFound found, string? note, string? nextLook, bool needsMending, string? refusal)
    {
        var notice = Give(NoticeKind.Sign, "Front door", "No phones", null, "2026-05-06");

        Assert.Equal(refusal, RefusalOf(() => Look(notice, found, note, nextLook)));
        Assert.Equal((needsMending, refusal is null ? 1 : 0), (notice.NeedsMending, notice.Checks.Count));
    }

    [Fact]
    public void What_was_taken_down_stays_to_be_read_and_is_looked_at_no_more()
    {
        var notice = Give(NoticeKind.Sign, "Front door", "No phones", null, "2026-05-06");
        Assert.Equal("ReasonMissing", RefusalOf(() => notice.TakeDown(" ", By, Now, Today)));

        notice.TakeDown("The door is walled up", By, Now, Today);

        Assert.Equal((Today, null, "No phones"), (notice.Until, notice.NextCheckOn, notice.Wording));
        Assert.Equal("NoticeNoLongerHolds", RefusalOf(() => Look(notice, NoticeFound.InPlace, null, "2026-08-06")));
        Assert.Equal("NoticeNoLongerHolds", RefusalOf(() => notice.TakeDown("Again", By, Now, Today)));
    }

    [Fact]
    public void What_was_given_once_is_not_looked_at() =>
        Assert.Equal("NoticeGivenOnce", RefusalOf(() => Look(
            Give(NoticeKind.ParentNotice, "All parents", "How to complain", null, null), NoticeFound.InPlace, null, "2026-08-06")));

    [Theory]
    [InlineData(FileKind.Jpeg, null)]
    [InlineData(FileKind.Pdf, "NoticePhotoRefused")]
    [InlineData(FileKind.Video, "NoticePhotoRefused")]
    public void A_photo_is_a_picture(FileKind kind, string? refusal) => Assert.Equal(refusal, RefusalOf(() => Notice.Record(
        Id, Id, new(NoticeKind.StaffNotice, "Staff room", "Whom to tell", Today, null, null),
        new AttachedFile(Id, "x", kind, 1, "00", ScanResult.Clean), By, Now)));

    private static Notice Give(NoticeKind kind, string where, string wording, string? until, string? nextLook) => Notice.Record(
        Id, Id, new(kind, where, wording, Today, Day(until), Day(nextLook)), null, By, Now);

    private static void Look(Notice notice, NoticeFound found, string? note, string? nextLook) =>
        notice.Check(Id, found, note, Day(nextLook), By, Now, Today);

    private static DateOnly? Day(string? words) => words is null ? null : DateOnly.Parse(words, CultureInfo.InvariantCulture);

    private static string? RefusalOf(Action act)
    {
        try
        {
            act();
            return null;
        }
        catch (RuleBrokenException broken)
        {
            return broken.Refusal.GetType().Name;
        }
    }
}
