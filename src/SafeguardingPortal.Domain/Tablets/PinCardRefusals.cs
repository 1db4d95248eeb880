using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Tablets;

public sealed record PinCardNotInUse() : Refusal("This card is not in use. Ask whoever looks after people here for a new one.", "Pin");

public sealed record PinCardWithdrawnAlready() : Refusal("This card was withdrawn already.");

public sealed record PinCardLocked()
    : Refusal("There were too many wrong PINs. Ask whoever looks after people here for a new PIN.", "Pin");

public sealed record PinPaused() : Refusal("There were five wrong PINs. Wait 15 minutes, then try again.", "Pin");

public sealed record PinWrong() : Refusal("This PIN is wrong. Try again.", "Pin");

public sealed record PinMalformed() : Refusal("A PIN has six digits.", "Pin");

public sealed record PinTooEasy() : Refusal("This PIN is too easy to guess. Choose other digits.", "Pin");

public sealed record PinNotNew() : Refusal("Choose a PIN that is not the printed one: only you should know it.", "Pin");

public sealed record PinOfAnother() : Refusal("You can only choose your own PIN.", "Pin");
