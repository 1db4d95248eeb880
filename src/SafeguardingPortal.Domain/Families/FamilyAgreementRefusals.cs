using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Families;

public sealed record AgreementChildMissing() : Refusal("Say which child it is for, by initials or reference.", "Child");

public sealed record AgreementInTheFuture() : Refusal("Choose today or an earlier day.", "AgreedOn");

public sealed record AgreementBeforeText(DateOnly Since) : Refusal(
    FormattableString.Invariant($"This version is in force since {Since:d MMMM yyyy}. Choose that day or later, or the version before."),
    "AgreedOn");

public sealed record AgreementOnRecord(AgreementBy By) : Refusal(
    $"{By.Label()}: for this child and version it is on record already. Choose who else it was, or withdraw what is on record first.",
    "Child");

public sealed record AgreementWithdrawnAlready() : Refusal("It is withdrawn already.");
