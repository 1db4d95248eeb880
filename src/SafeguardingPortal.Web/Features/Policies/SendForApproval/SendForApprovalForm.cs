using Microsoft.AspNetCore.Mvc.ModelBinding;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Policies.SendForApproval;

/// <param name="Authors">Who wrote it, by name.</param>
public sealed record SendForApprovalPage(
    Guid PolicyId, string Title, bool TwoPeople, IReadOnlyList<string> Authors, SendForApprovalForm Form);

public sealed class SendForApprovalForm : IVersionedForm
{
    public int Version { get; set; }

    /// <summary>What the approver should know.</summary>
    public string? Note { get; set; }

    /// <summary>The number of the version, for the address afterwards.</summary>
    [BindNever]
    public int Number { get; set; }
}
