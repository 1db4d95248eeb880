using Microsoft.AspNetCore.Mvc.Rendering;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.SignOffs;

namespace SafeguardingPortal.Web.Features.SignOffs.SignPolicy;

/// <summary>What the reader asked to see.</summary>
/// <param name="Section">A part of the text, from 1; one more than there are is the signature.</param>
/// <param name="Whole">The whole text on one page.</param>
public sealed record SigningView(int? Section = null, bool Whole = false);

/// <summary>One page of reading and signing, in the person's own session or at a tablet.</summary>
/// <param name="Path">The address of the page without its query.</param>
/// <param name="Step">The part shown, from 1; null where the whole text is on the page.</param>
/// <param name="Part">What is shown of the text; null where only the signature is left.</param>
public sealed record SigningPage(
    string Path,
    TextToSign Text,
    DateTimeOffset PublishedAt,
    PolicyDocument? Part,
    int? Step,
    int Steps,
    bool SignatureHere,
    IReadOnlyList<string> Points,
    string MyName,
    DateTimeOffset? SignedAt,
    Guid? SignatureId,
    ChangesSinceSigned? Changes,
    IReadOnlyList<SelectListItem> Witnesses,
    SignPolicyForm Form);
