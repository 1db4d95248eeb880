using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Features.Breaches.TellOutside;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.NameSubjects;

/// <param name="MayBeMeant">In the order of the form's guesses.</param>
public sealed record NameSubjectsPage(
    CaseHeading Case, NameSubjectsForm Form, IReadOnlyList<MayBeMeant> MayBeMeant, IReadOnlyList<SelectListItem> People);

/// <summary>Somebody whom the words of the report may mean.</summary>
/// <param name="Because">The word; null for a guess from before the portal kept it.</param>
public sealed record MayBeMeant(string Name, string? Because);

/// <summary>Says anew whom a report is about. Who sees the case changes with it, perhaps for the one who names.</summary>
[Area("Breaches")]
[Route("breaches/{id:guid}/subjects")]
public sealed class NameSubjectsController(PortalDbContext db, CurrentPerson me, SchoolClock clock, NameSubjectsHandler handler) : Controller
{
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id, NameSubjectsForm form)
    {
        string? outside = null;
        return this.SubmitAsync(
            form,
            write: async () => outside = await handler.HandleAsync(id, form, HttpContext.RequestAborted),
            showAgain: () => Page(id, form),
            success: () =>
            {
                if (outside is not null)
                {
                    TempData[TellOutsideController.ReferenceKey] = outside;
                    return RedirectToAction("Index", "TellOutside");
                }

                // The case may have moved to other hands with this very change.
                this.Flash("Whom it is about is recorded. If the case is no longer yours to handle, it has left your list.");
                return RedirectToAction("Index", "BreachQueue");
            });
    }

    private async Task<IActionResult> Page(Guid id, NameSubjectsForm? form)
    {
        var breach = await db.OpenCaseAsync(id, me, HttpContext.RequestAborted);
        var ct = HttpContext.RequestAborted;
        if (form is null)
            form = NameSubjectsForm.Of(breach);
        else if (!form.AskOf(breach))
            ForgetAnswers();
        var anybody = await db.AnybodyOfTheSettingAsync(clock.Today, ct);
        HashSet<string> guessed = [.. form.Guesses.Select(guess => guess.PersonId.ToString())];
        var names = anybody.Where(person => guessed.Contains(person.Value)).ToDictionary(person => Guid.Parse(person.Value), person => person.Text);
        return View("Form", new NameSubjectsPage(
            breach.Heading(me.Setting.Terms),
            form,
            [.. form.Guesses.Select(guess => new MayBeMeant(
                names[guess.PersonId], breach.Subjects.First(subject => subject.PersonId == guess.PersonId).Words))],
            [.. anybody.Where(person => !guessed.Contains(person.Value))]));
    }

    // What was answered of one person never stands beside another.
    private void ForgetAnswers()
    {
        foreach (var key in ModelState.Keys.Where(key => key.Contains($".{nameof(NameSubjectsForm.Guesses)}[", StringComparison.OrdinalIgnoreCase)).ToList())
            ModelState.Remove(key);
    }
}
