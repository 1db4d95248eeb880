using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.People.InvitePerson;

public sealed record InvitePersonPage(Guid Id, string Name, string? Email, bool InvitedBefore, InvitePersonForm Form);

public sealed class InvitePersonForm : IVersionedForm
{
    public int Version { get; set; }
}
