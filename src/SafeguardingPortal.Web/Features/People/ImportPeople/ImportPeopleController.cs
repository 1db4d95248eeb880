using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.People.Lists;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Files;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.People.ImportPeople;

/// <summary>Brings in a staff list, as often as one likes: what would change is shown first, and nothing else changes.</summary>
[Area("People")]
[Route("people/import")]
[Requires(Permission.ManagePeople)]
public sealed class ImportPeopleController(ImportPeopleHandler handler) : Controller
{
    private const int MostBytes = 2 * 1024 * 1024;

    [HttpGet]
    public IActionResult Index() => View("Form", new ImportPeoplePage(new ReadStaffListForm()));

    [HttpGet("template.csv")]
    public IActionResult Template() => CsvFile.Of("staff-list.csv", StaffListFile.Template, []);

    [HttpPost, RequestSizeLimit(2 * MostBytes)]
    public async Task<IActionResult> Index(ReadStaffListForm form)
    {
        if (ModelState.IsValid && await TextAsync(form) is { } text && Rows(text) is { } rows)
        {
            if (rows.Count > 0)
                return await PreviewAsync(rows, text);
            ModelState.AddModelError("form.Text", "There is no line below the heads of the columns.");
        }

        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View("Form", new ImportPeoplePage(form));
    }

    [HttpPost("apply"), RequestSizeLimit(4 * MostBytes)]
    public async Task<IActionResult> Apply(ApplyStaffListForm form)
    {
        if (string.IsNullOrEmpty(form?.Text) || Rows(form.Text) is not { } rows)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View("Form", new ImportPeoplePage(new ReadStaffListForm { Text = form?.Text }));
        }

        var applied = 0;
        return await this.SubmitAsync(
            form,
            write: async () => applied = await handler.HandleAsync(rows, form.Fingerprint, HttpContext.RequestAborted),
            showAgain: () => PreviewAsync(rows, form.Text),
            success: () =>
            {
                this.Flash($"{Words.Count(applied, "person was", "people were")} brought up to date.");
                return LocalRedirect("/people");
            });
    }

    private async Task<IActionResult> PreviewAsync(IReadOnlyList<StaffListRow> rows, string text)
    {
        var plan = await handler.PlanAsync(rows, HttpContext.RequestAborted);
        ModelState.Remove("form.Fingerprint");
        return View("Preview", new StaffListPreviewPage(
            plan, new ApplyStaffListForm { Text = text, Fingerprint = ImportPeopleHandler.FingerprintOf(plan) }));
    }

    private IReadOnlyList<StaffListRow>? Rows(string text)
    {
        try
        {
            return StaffListFile.Read(text);
        }
        catch (FileRefusedException refused)
        {
            ModelState.AddModelError("form.Text", refused.Message);
            return null;
        }
    }

    private async Task<string?> TextAsync(ReadStaffListForm form)
    {
        if (form.File is null)
            return form.Text;
        if (form.File.Length > MostBytes)
        {
            ModelState.AddModelError("form.File", "The file is larger than 2 MB. Save only the list itself as CSV.");
            return null;
        }

        using var content = new MemoryStream();
        await form.File.CopyToAsync(content, HttpContext.RequestAborted);
        return PlainText.Decode(content.ToArray());
    }
}
