using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Web.Platform.Forms;

/// <summary>
/// The one way to submit a form. Invalid: the same page, 400, with an error summary. A broken rule: its sentence beside its field, 400.
/// Someone else changed the record: 409, with what they did, and everything typed still there. What there can be once was sent twice at the same
/// moment: 409, with a sentence. Done: whatever success returns.
/// </summary>
public static class FormSubmission
{
    /// <param name="showAgain">Shows the same page from fresh data; the typed values come from the form.</param>
    public static async Task<IActionResult> SubmitAsync(
        this Controller controller, object form, Func<Task> write, Func<Task<IActionResult>> showAgain, Func<IActionResult> success)
    {
        ArgumentNullException.ThrowIfNull(controller);
        ArgumentNullException.ThrowIfNull(write);
        ArgumentNullException.ThrowIfNull(showAgain);
        ArgumentNullException.ThrowIfNull(success);
        if (!controller.ModelState.IsValid)
            return await AgainAsync(controller, StatusCodes.Status400BadRequest, showAgain);

        try
        {
            await write();
        }
        catch (RuleBrokenException broken)
        {
            var field = broken.Refusal.Field;
            controller.ModelState.AddModelError(field is null ? "" : $"form.{field}", broken.Refusal.Message);
            return await AgainAsync(controller, StatusCodes.Status400BadRequest, showAgain);
        }
        catch (StaleVersionException stale)
        {
            return await ConflictAsync(controller, form, (stale.SubjectType, stale.SubjectId), stale.Seen, showAgain);
        }
        catch (DbUpdateConcurrencyException raced) when (raced.Entries.Any(entry => entry.Entity is Aggregate))
        {
            var entry = raced.Entries.First(entry => entry.Entity is Aggregate);
            var seen = (int)entry.OriginalValues[nameof(Aggregate.Version)]!;
            return await ConflictAsync(
                controller, form, (entry.Entity.GetType().Name, ((Aggregate)entry.Entity).Id), seen, showAgain);
        }
        catch (DbUpdateException twice) when (twice.SomebodyWasFirst())
        {
            controller.ModelState.AddModelError(
                "", "This was saved a moment ago already, by you or by somebody else. Look at how it stands before you send it again.");
            return await AgainAsync(controller, StatusCodes.Status409Conflict, showAgain);
        }

        return success();
    }

    private static async Task<IActionResult> AgainAsync(Controller controller, int status, Func<Task<IActionResult>> showAgain)
    {
        Database(controller).ChangeTracker.Clear();
        controller.Response.StatusCode = status;
        return await showAgain();
    }

    private static async Task<IActionResult> ConflictAsync(
        Controller controller, object form, (string Type, Guid Id) subject, int seen, Func<Task<IActionResult>> showAgain)
    {
        var db = Database(controller);
        db.ChangeTracker.Clear();
        var since = await db.AuditEntries.AsNoTracking()
            .Where(entry => entry.SubjectType == subject.Type && entry.SubjectId == subject.Id && entry.SubjectVersion > seen)
            .OrderBy(entry => entry.SubjectVersion)
            .Select(entry => new ConflictChange(entry.ActorName, entry.At, entry.Sentence, entry.SubjectVersion!.Value))
            .ToListAsync(controller.HttpContext.RequestAborted);

        // The person is now shown what changed, so sending the form again counts as having seen it. The form's number is that of one record: where
        // another record was changed at the same moment, it stays, or the next attempt would be refused for no reason that anybody could see.
        if (form is IVersionedForm versioned && since.Count > 0 && IsOf(db.Expected, subject))
        {
            versioned.Version = since[^1].Version;
            controller.ModelState.Remove("form.Version");
        }

        controller.ModelState.AddModelError("", "Someone changed this while you were typing. Look at what they did below, then send yours again if it still holds.");
        controller.ViewData[ConflictChange.ViewDataKey] = since;
        return await AgainAsync(controller, StatusCodes.Status409Conflict, showAgain);
    }

    // Unknown where the record did not exist yet when the form was shown.
    private static bool IsOf(Aggregate? expected, (string Type, Guid Id) subject) =>
        expected is null || (expected.GetType().Name, expected.Id) == subject;

    private static PortalDbContext Database(Controller controller) =>
        controller.HttpContext.RequestServices.GetRequiredService<PortalDbContext>();
}

/// <summary>What someone else did to the record between its being shown and the form's being sent.</summary>
public sealed record ConflictChange(string Who, DateTimeOffset When, string What, int Version)
{
    public const string ViewDataKey = "Conflict";
}
