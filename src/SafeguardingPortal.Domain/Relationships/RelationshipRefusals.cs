using System.Globalization;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Relationships;

public sealed record RelationshipKindMissing() : Refusal("Choose what it touches, one or several.", "Kinds");

public sealed record WithWhomMissing() : Refusal("Say with whom, in a few words, without the name of a child.", "WithWhom");

public sealed record CircumstancesMissing() : Refusal("Say what we should know.", "Circumstances");

public sealed record ToldInTheFuture() : Refusal("Enter the day on which it was told. It cannot be later than today.", "ToldOn");

public sealed record OnlyForThemself() : Refusal(
    "You can tell of your own relationships only. Ask your safeguarding lead to write down another's.", "PersonId");

public sealed record AboutYourself() : Refusal("This is about you, so somebody else decides. They were told by mail.");

public sealed record NotOneWhoDecides() : Refusal("Only the safeguarding lead, a deputy, the leader or the chair can do that.");

public sealed record RelationshipHasEnded() : Refusal("It has ended. What begins anew is told of anew.");

public sealed record SafeguardingSeatEmpty() : Refusal("Say who took part for safeguarding.", "SafeguardingId");

public sealed record LeaderSeatEmpty() : Refusal("Say who took part as leader.", "LeaderId");

public sealed record NobodyTookPart() : Refusal("Say who took part: for safeguarding, as leader, or both.", "SafeguardingId");

public sealed record SeatNotTheirs(string Seat) : Refusal("Choose one of the people listed.", Seat);

public sealed record OneInBothSeats() : Refusal("Two people take part beside the person. Choose somebody else here.", "LeaderId");

public sealed record WriterTookNoPart() : Refusal(
    "Whoever writes a decision down took part. Ask one of them to write it.", "SafeguardingId");

public sealed record RelationshipConditionsMissing() : Refusal("Write down the conditions.", "Conditions");

public sealed record TalkInTheFuture() : Refusal("Enter the day on which you talked. It cannot be later than today.", "TalkedOn");

public sealed record TalkBeforeTelling(DateOnly ToldOn) : Refusal(
    $"You cannot have talked before it was told, on {ToldOn.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}.", "TalkedOn");

public sealed record ReviewBeforeTalk() : Refusal("Choose a day after the talk.", "ReviewOn");

public sealed record ReviewTooFar(DateOnly Latest) : Refusal(
    $"It is looked at again by {Latest.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)} at the latest.", "ReviewOn");

public sealed record NothingToConfirm() : Refusal("There is no decision that waits to be confirmed.");

public sealed record ConfirmsThemself() : Refusal("This person has a log-in and confirms it themself.", "SignedOn");

public sealed record NotYourRelationship() : Refusal("Only the person it is about can do that.");

public sealed record SignedOnUnlikely() : Refusal("Enter the day on which it was signed: between the talk and today.", "SignedOn");

public sealed record ChangeMissing() : Refusal("Say what has changed.", "What");

public sealed record EndInTheFuture() : Refusal("Enter the day on which it ended. It cannot be later than today.", "On");
