using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Notices;

public sealed record NoticeWhereMissing() : Refusal("Say where it hangs, or whom it was given to.", "Where");

public sealed record NoticeWordingMissing() : Refusal("Write what it says, word for word.", "Wording");

public sealed record NoticeEndsBeforeItBegins() : Refusal("It cannot end before it begins.", "Until");

public sealed record NextCheckMissing() : Refusal("Say by when somebody looks at it again.", "NextCheckOn");

public sealed record NextCheckTooEarly() : Refusal("The next look comes after this one. Choose a later day.", "NextCheckOn");

public sealed record NoticePhotoRefused() : Refusal("Send a photo: JPEG, PNG, WebP or HEIC.", "Files");

public sealed record NoticeGivenOnce() : Refusal("This was given once: there is nothing to look at again.");

public sealed record NoticeNoteMissing() : Refusal("Say what was missing or wrong.", "Note");

public sealed record NoticeNoLongerHolds() : Refusal("This no longer holds. Write down a new one in its place.");
