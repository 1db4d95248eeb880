using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Policies.DraftSections;

/// <param name="AsksForApproval">The setting approves before it publishes.</param>
public sealed record DraftSectionsPage(
    Guid PolicyId, string Title, int Number, PolicyVersionState State, Guid FrontId, IReadOnlyList<SectionLine> Sections,
    bool AsksForApproval, bool MayPublish);

/// <param name="Opening">Its first words.</param>
public sealed record SectionLine(Guid Id, string Heading, int Level, int Clauses, string Opening);

/// <summary>The draft by sections, each with the way to change it.</summary>
[Area("Policies")]
[Route("policies/{id:guid}/draft/sections")]
public sealed class DraftSectionsController(PortalDbContext db, CurrentPerson me) : Controller
{
    private const int OpeningLength = 90;

    [HttpGet, Requires(Permission.WritePolicies)]
    public async Task<IActionResult> Index(Guid id)
    {
        if (await VersionInTheMaking.FindAsync(db, id, HttpContext.RequestAborted) is not { Draft.IsBeingWritten: true } found)
            return NotFound();

        var draft = found.Draft;
        return View(new DraftSectionsPage(
            id, draft.Title, draft.Number, draft.State, draft.Id, [.. draft.SectionsInOrder().Select(Line)],
            !PolicyVersion.NeedsNoApproval(me.Setting.Rules), me.May(Permission.PublishPolicies)));
    }

    private static SectionLine Line(VersionSection section)
    {
        var text = section.Clauses.OrderBy(clause => clause.Order).FirstOrDefault()?.Text ?? "";
        return new SectionLine(
            section.Id, $"{section.Number} {section.Heading}".Trim(), section.Level, section.Clauses.Count,
            text.Length <= OpeningLength ? text : $"{text[..OpeningLength].TrimEnd()} …");
    }
}
