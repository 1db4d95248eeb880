using System.Globalization;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Bulletins;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Domain.SignOffs;

namespace SafeguardingPortal.Domain.Tests.Bulletins;

public class BulletinTests
{
    private static readonly Actor Leader = new(Guid.NewGuid(), "Amara Bell", new HashSet<Role> { Role.Manager });
    private static readonly Actor Reader = new(Guid.NewGuid(), "Sam Reed", new HashSet<Role> { Role.Staff });
    private static readonly DateTimeOffset Now = new(2026, 5, 6, 9, 30, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 5, 6);

    [Theory]
    [InlineData("", "Watches count like phones.", "Title")]
    [InlineData("Watches", "  ", "Text")]
    public void A_bulletin_says_something_under_a_title(string title, string text, string field) =>
        Assert.Equal(field, Refusal(() => Send(title, text, Audience.All)).Field);

    [Fact]
    public void A_bulletin_is_for_somebody() =>
        Assert.IsType<BulletinReadersMissing>(Refusal(() => Send("Watches", "They count.", new Audience(false, [], []))));

    [Fact]
    public void It_names_its_readers_group_by_group()
    {
        var bulletin = Send("Watches", "They count.", new Audience(false, [PersonCategory.Volunteer], [Role.Dsl]));

        Assert.Equal(2, bulletin.Readers.Count);
        Assert.False(bulletin.For.Everyone);
    }

    [Fact]
    public void Nobody_says_for_another_that_they_read_it()
    {
        var bulletin = Send("Watches", "They count.", Audience.All);

        Assert.IsType<ReceiptForAnother>(Refusal(() => BulletinReceipt.Give(Guid.NewGuid(), bulletin, Reader.PersonId, Leader, Now)));
        Assert.Equal(Reader.PersonId, BulletinReceipt.Give(Guid.NewGuid(), bulletin, Reader.PersonId, Reader, Now).PersonId);
    }

    [Fact]
    public void What_was_withdrawn_is_not_read_any_more()
    {
        var bulletin = Send("Watches", "They count.", Audience.All);
        Refusal(() => bulletin.Withdraw(" ", Leader, Now, Today));
        bulletin.Withdraw("It was wrong.", Leader, Now, Today);

        Assert.IsType<BulletinNoLongerAround>(Refusal(() => bulletin.Withdraw("Again", Leader, Now, Today)));
        Assert.IsType<BulletinNoLongerAround>(Refusal(() => BulletinReceipt.Give(Guid.NewGuid(), bulletin, Reader.PersonId, Reader, Now)));
    }

    [Theory]
    [InlineData("2025-01-06", "2026-05-20", "fourteen days from the day on which it was sent")]
    [InlineData("2026-05-18", "2026-06-01", "who starts later has the days from the first day")]
    public void It_is_to_be_read_within_the_days_of_grace_of_being_asked(string started, string due, string because)
    {
        var bulletin = Send("Watches", "They count.", Audience.All);
        var day = Today.AddDays(20);
        var person = StaffMember.Join(
            Guid.NewGuid(), bulletin.SettingId, "Sam Reed", null, null, PersonCategory.Employee, Day(started), Leader, Now);

        Assert.True(Day(due) == bulletin.DueFor(person, 14, day), because);
        person.Leave(day.AddDays(-1), "Moved away", Leader, Now);
        Assert.Null(bulletin.DueFor(person, 14, day));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Bulletin Send(string title, string text, Audience readers) =>
        Bulletin.Send(Guid.NewGuid(), Guid.NewGuid(), title, text, readers, Guid.NewGuid, Leader, Now, Today);

    private static Refusal Refusal(Action action) => Assert.Throws<RuleBrokenException>(action).Refusal;
}
