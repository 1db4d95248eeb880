using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Bulletins;

public sealed record BulletinTitleMissing() : Refusal("Enter a title.", "Title");

public sealed record BulletinTextMissing() : Refusal("Write what people are to know.", "Text");

public sealed record BulletinReadersMissing() : Refusal("Choose at least one group of readers.", "Asked.Of");

public sealed record BulletinNoLongerAround() : Refusal("This bulletin was withdrawn. Nobody is asked to read it any more.");

public sealed record ReceiptForAnother() : Refusal("Only the person who read it can say so.");
