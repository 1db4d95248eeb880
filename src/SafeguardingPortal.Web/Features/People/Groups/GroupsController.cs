using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.People.Groups;

public sealed record GroupsPage(IReadOnlyList<GroupRow> Groups, FormGroupForm Form);

/// <param name="LastDay">Null while nobody closes it.</param>
public sealed record GroupRow(Guid Id, string Name, GroupKind Kind, DateOnly? LastDay, int People);

public sealed class FormGroupForm
{
    public string? Name { get; set; }

    public GroupKind? Kind { get; set; }
}

public sealed class FormGroupFormValidator : AbstractValidator<FormGroupForm>
{
    public FormGroupFormValidator()
    {
        RuleFor(form => form.Name).NotEmpty().WithMessage(new GroupNameMissing().Message).AtMost(100);
        RuleFor(form => form.Kind).NotNull().WithMessage("Say what kind of group it is.");
    }
}

/// <summary>The setting's groups and rooms (C045).</summary>
[Area("People")]
[Route("people/groups")]
public sealed class GroupsController(PortalDbContext db, SchoolClock clock, FormGroupHandler handler) : Controller
{
    [HttpGet, Requires(Permission.ManagePeople)]
    public Task<IActionResult> Index() => Page(new FormGroupForm());

    [HttpPost, Requires(Permission.ManagePeople)]
    public Task<IActionResult> Index(FormGroupForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(form, HttpContext.RequestAborted),
        showAgain: () => Page(form),
        success: () =>
        {
            this.Flash($"{form.Name!.Trim()} was added. Say on each person's page who belongs to it.");
            return LocalRedirect("/people/groups");
        });

    private async Task<IActionResult> Page(FormGroupForm form)
    {
        var today = clock.Today;
        var groups = await db.PeopleGroups.AsNoTracking()
            .OrderByDescending(group => group.InUse).ThenBy(group => group.Name)
            .Select(group => new GroupRow(
                group.Id, group.Name, group.Kind, group.LastDay,
                db.People.Count(person => (person.LeftOn == null || person.LeftOn >= today)
                    && person.Groups.Any(line => line.GroupId == group.Id))))
            .ToListAsync(HttpContext.RequestAborted);
        return View("Form", new GroupsPage(groups, form));
    }
}
