using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.SignOffs;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SignOffs.SignPolicy;

/// <summary>
/// Decides what of a text is shown next, and records it as shown. Whoever signed before reads what changed; a long text comes in parts, a
/// short one on one page; either way the reader may choose the whole. Nothing waits for scrolling, and nothing is timed.
/// </summary>
internal sealed class SigningPages(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    private const int LongText = 600;

    /// <param name="path">The address of the page without its query.</param>
    /// <param name="witnesses">Those who may stand by at a tablet.</param>
    /// <returns>Null when there is nothing to sign under this policy.</returns>
    public async Task<SigningPage?> ReadAsync(
        string path, Guid policyId, SignPolicyForm form, SigningView view, IReadOnlyList<SelectListItem> witnesses,
        ModelStateDictionary state, CancellationToken ct)
    {
        if (await db.TextInForceAsync(policyId, ct) is not { } found)
            return null;

        var (text, personId) = (found.Text, me.PersonId);
        var signatures = await db.SignOffs.AsNoTracking()
            .Where(signed => signed.PersonId == personId && signed.VersionId == text.VersionId).ToListAsync(ct);
        var standing = signatures.FirstOrDefault(signed => signed.StandsOn(clock.Today, me.Setting.Rules.SignOffRenewalMonths));
        var changes = await db.ChangesSinceSignedAsync(personId, text, found.Document, ct);
        var newText = ForgetConsentToAnotherText(form, text, state);

        // A text that changed under the reader's hands is shown whole, whatever was asked for.
        var inSteps = !newText && !view.Whole && changes is null && standing is null && found.Steps.Count > 1
            && (view.Section is not null || ReadingSteps.WordsIn(found.Document) > LongText);
        int? step = inSteps ? await StepAsync(view.Section ?? 1, found, personId, ct) : null;
        var part = step is null ? found.Document : step <= found.Steps.Count ? found.Steps[step.Value - 1] : null;
        await NoteAsync(found, step, changes, ct);

        form.Answers = [.. Enumerable.Range(0, text.Questions.Count).Select(index => form.Answers.ElementAtOrDefault(index))];
        return new SigningPage(
            path, text, found.PublishedAt, part, step, found.Steps.Count, step is null || step > found.Steps.Count,
            SignOffStatement.Points(text.Statement), me.Actor.Name, standing?.SignedAt, standing?.Id, changes, witnesses, form);
    }

    // The signature comes after the last part, and not before every part was shown.
    private async Task<int> StepAsync(int asked, TextInForce found, Guid personId, CancellationToken ct)
    {
        if (asked <= found.Steps.Count)
            return Math.Max(1, asked);

        var shown = (await db.ShownToAsync(personId, found.Text.VersionId, ct)).Sections;
        var missing = Enumerable.Range(0, found.Steps.Count).Where(section => !shown.Contains(section)).ToList();
        return missing.Count == 0 ? found.Steps.Count + 1 : missing[0] + 1;
    }

    private Task NoteAsync(TextInForce found, int? step, ChangesSinceSigned? changes, CancellationToken ct)
    {
        if (step > found.Steps.Count)
            return Task.CompletedTask;

        var sections = step is { } one ? Enumerable.Range(one - 1, 1) : Enumerable.Range(0, found.Steps.Count);
        var how = step is not null ? Presentation.InSteps : changes is not null ? Presentation.ChangesFirst : Presentation.WholePage;
        return db.NoteShownAsync(me.PersonId, found.Text.VersionId, sections, how, clock.Now, ct);
    }

    // Whoever ticked the box under another text has not agreed to this one.
    private static bool ForgetConsentToAnotherText(SignPolicyForm form, TextToSign text, ModelStateDictionary state)
    {
        if (form.Fingerprint is null)
            return false;

        var sameText = form.Fingerprint == text.Fingerprint;
        if (!sameText || form.Statement?.ReplaceLineEndings("\n") != text.Statement)
        {
            form.Confirmed = false;
            state.Remove("form.Confirmed");
        }

        return !sameText;
    }
}
