using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.SignOffs;

public sealed record AudienceEmpty() : Refusal("Choose everyone, or at least one group or role.", "Everyone");

public sealed record ChildrenTooFew() : Refusal("Enter how many children it is about, as a number, or leave it empty.", "Children");

public sealed record StatementMissing() : Refusal("Write what people confirm when they sign.", "Statement");
