using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Relationships.ConfirmRelationship;

/// <param name="Record">With the decision that is confirmed.</param>
public sealed record ConfirmRelationshipPage(ConfirmRelationshipForm Form, RelationshipRecord Record);

public sealed class ConfirmRelationshipForm : IVersionedForm
{
    public int Version { get; set; }

    /// <summary>When the printed decision was signed, by somebody who has no log-in; empty where the person confirms it themself.</summary>
    public DateOnly? SignedOn { get; set; }
}
