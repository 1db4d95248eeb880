using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.SpotChecks.RevealSeed;

public sealed record RevealSeedPage(RevealSeedForm Form, DrawHead Head);

public sealed class RevealSeedForm : IVersionedForm
{
    public int Version { get; set; }
}
