using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Concerns.LookAtQuietTerm;

public sealed record LookAtQuietTermPage(string Term, bool IsAsked, LookAtQuietTermForm Form);

public sealed class LookAtQuietTermForm
{
    public string? Found { get; set; }
}

public sealed class LookAtQuietTermFormValidator : AbstractValidator<LookAtQuietTermForm>
{
    public LookAtQuietTermFormValidator() => RuleFor(form => form.Found)
        .NotEmpty().WithMessage("Write down what you did to find out, and what you found.")
        .AtMost(4000);
}

/// <summary>A setting without any concern is itself worth a look: asks why, and keeps the answer.</summary>
[Area("Concerns")]
[Route("concerns/quiet-term")]
public sealed class LookAtQuietTermController(CurrentPerson me, QuietTermQuestion question, LookAtQuietTermHandler handler) : Controller
{
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index() => Page(new());

    [HttpPost, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(LookAtQuietTermForm form)
    {
        var id = Ids.New();
        return this.SubmitAsync(
            form,
            write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
            showAgain: () => Page(form),
            success: () =>
            {
                this.Flash("What you found is recorded.");
                return RedirectToAction("Index", "ConcernRegister");
            });
    }

    private async Task<IActionResult> Page(LookAtQuietTermForm form) => View(
        "Form",
        new LookAtQuietTermPage(question.Term.Name, await question.IsAskedAsync(me.Actor, HttpContext.RequestAborted), form));
}
