using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Policies.Checking;
using SafeguardingPortal.Domain.Policies.Checks;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Policies.CheckPolicy;

/// <summary>What a careful colleague would write in the margin of the draft, or of the version in force where there is no draft.</summary>
[Area("Policies")]
[Route("policies/{id:guid}/check")]
[Requires(Permission.WritePolicies)]
public sealed class CheckPolicyController(CheckPolicyHandler checks, CurrentPerson me) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(Guid id) =>
        await checks.CheckAsync(id, draftFirst: true, HttpContext.RequestAborted) is { } seen
            ? View(new CheckPolicyPage(seen, me.May(Permission.PublishPolicies)))
            : NotFound();
}

public sealed record CheckPolicyPage(CheckedText Seen, bool MayChooseProfile)
{
    public static IReadOnlyList<(Severity Severity, string Heading, string Kind)> Groups { get; } =
        [(Severity.Error, "Errors", "overdue"), (Severity.Warning, "Warnings", "due"), (Severity.Info, "Hints", "info")];

    public string Title => Seen.Checked.Title;

    public bool IsDraft => Seen.Checked.Id == Seen.Policy.DraftVersionId;

    public static string Key(Finding finding) => AcceptedFinding.KeyOf(finding);

    public static string Summary(Finding finding) => PolicyChecker.Rules.First(rule => rule.Id == finding.Rule).Summary;
}
