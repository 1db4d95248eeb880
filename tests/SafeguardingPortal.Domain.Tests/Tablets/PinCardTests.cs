using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Domain.Tablets;

namespace SafeguardingPortal.Domain.Tests.Tablets;

public sealed class PinCardTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 6, 9, 30, 0, TimeSpan.Zero);
    private static readonly Actor Owner = new(Guid.NewGuid(), "Priya Sandhu", new HashSet<Role> { Role.Staff });

    [Theory]
    // wrong PINs in a row, minutes since the last → why the next is not even compared
    [InlineData(4, 0, null)]
    [InlineData(5, 0, typeof(PinPaused))]
    [InlineData(5, 14, typeof(PinPaused))]
    [InlineData(5, 15, null)]
    [InlineData(9, 15, null)]
    [InlineData(10, 60, typeof(PinCardLocked))]
    public void Guessing_is_slowed_down_and_then_stopped(int wrong, int minutesLater, Type? refused)
    {
        var card = Card();
        for (var tries = 0; tries < wrong; tries++)
            card.NoteWrongPin("Priya Sandhu", "Hall", Actor.Portal, Now);

        Assert.Equal(refused, RefusalOf(() => card.RefuseIfClosed(Now.AddMinutes(minutesLater))));
    }

    [Fact]
    public void The_right_PIN_ends_the_count_and_a_card_alone_does_not()
    {
        var card = Card();
        card.NoteWrongPin("Priya Sandhu", "Hall", Actor.Portal, Now);
        card.NoteUse(Owner, "Hall", Identification.Card, Now);
        Assert.Equal(1, card.WrongTries);

        card.NoteUse(Owner, "Hall", Identification.Pin, Now);
        Assert.Equal(0, card.WrongTries);
    }

    [Theory]
    // the PIN someone would like → what is wrong with it
    [InlineData("418263", null)]
    [InlineData("41826", typeof(PinMalformed))]
    [InlineData("41826a", typeof(PinMalformed))]
    [InlineData("", typeof(PinMalformed))]
    [InlineData("777777", typeof(PinTooEasy))]
    [InlineData("123456", typeof(PinTooEasy))]
    [InlineData("987654", typeof(PinTooEasy))]
    public void A_PIN_is_not_easy_to_guess(string pin, Type? refused) =>
        Assert.Equal(refused, RefusalOf(() => Card().ChoosePin(pin, "hash", isOldPin: false, Owner, Now)));

    [Fact]
    public void Only_the_owner_chooses_and_never_the_printed_one()
    {
        var card = Card();
        var manager = new Actor(Guid.NewGuid(), "Manager", new HashSet<Role> { Role.Manager });

        Assert.Equal(typeof(PinOfAnother), RefusalOf(() => card.ChoosePin("418263", "hash", false, manager, Now)));
        Assert.Equal(typeof(PinNotNew), RefusalOf(() => card.ChoosePin("418263", "hash", true, Owner, Now)));
        card.ChoosePin("418263", "hash", false, Owner, Now);
        Assert.False(card.MustChoosePin);
    }

    [Fact]
    public void A_withdrawn_card_opens_nothing_until_a_new_one_is_made()
    {
        var card = Card();
        card.Withdraw("Priya Sandhu", "Lost", Actor.Portal, Now);
        Assert.Equal(typeof(PinCardNotInUse), RefusalOf(() => card.NoteUse(Owner, "Hall", Identification.Card, Now)));

        card.Reset("Priya Sandhu", "hash2", "token2", "Found again", Actor.Portal, Now);
        card.NoteUse(Owner, "Hall", Identification.Card, Now);
        Assert.True(card.MustChoosePin);
    }

    private static PinCard Card() =>
        PinCard.Issue(Guid.NewGuid(), Guid.NewGuid(), Owner.PersonId, Owner.Name, "hash", "token", Actor.Portal, Now);

    private static Type? RefusalOf(Action act)
    {
        try
        {
            act();
            return null;
        }
        catch (RuleBrokenException broken)
        {
            return broken.Refusal.GetType();
        }
    }
}
