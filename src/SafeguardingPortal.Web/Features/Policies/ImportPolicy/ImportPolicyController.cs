using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Policies.Text;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Files;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Policies.ImportPolicy;

/// <summary>Brings in policies that the setting has already: read, show what was understood, then make drafts of them.</summary>
[Area("Policies")]
[Route("policies/import")]
[Requires(Permission.WritePolicies)]
public sealed class ImportPolicyController(ImportPolicyHandler handler, CurrentPerson me) : Controller
{
    [HttpGet]
    public IActionResult Index() => View("Form", new ImportPolicyPage(new ReadPoliciesForm()));

    [HttpPost, RequestSizeLimit(2 * PolicyFile.MaxBytes)]
    public async Task<IActionResult> Index(ReadPoliciesForm form)
    {
        if (ModelState.IsValid && await PaperAsync(form) is { } paper)
        {
            var reading = paper.Read();
            if (reading.HoldsPolicy())
                return View("Preview", new ImportPreviewPage(reading, ImportPolicyForm.AsRead(paper.Text, reading)));
            ModelState.AddModelError("form.Text", "No policy was found in this. Look whether it holds text, or paste the text.");
        }

        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View("Form", new ImportPolicyPage(form));
    }

    [HttpPost("create")]
    public async Task<IActionResult> Create(ImportPolicyForm form)
    {
        var reading = PolicyTextReader.Read(form.Text ?? "");
        var chosen = form.Policies.Zip(reading.Policies).Where(pair => pair.First.Include).ToList();
        return await this.SubmitAsync(
            form,
            write: () => handler.HandleAsync(
                [.. chosen.Select(pair => new PolicyToImport(pair.Second, pair.First.Title!, pair.First.Kind))],
                me.Actor, HttpContext.RequestAborted, form.FileId),
            showAgain: () => Task.FromResult<IActionResult>(View("Preview", new ImportPreviewPage(reading, form))),
            success: () =>
            {
                this.Flash($"{Words.Count(chosen.Count, "draft")} created. Nothing is in force until it is published.");
                return Redirect("/policies?status=Draft");
            });
    }

    private async Task<PaperText?> PaperAsync(ReadPoliciesForm form)
    {
        if (form.File is null)
            return PaperText.Of(form.Text ?? "");

        try
        {
            using var content = new MemoryStream();
            await form.File.CopyToAsync(content, HttpContext.RequestAborted);
            return PolicyFile.Open(content.ToArray());
        }
        catch (FileRefusedException refused)
        {
            ModelState.AddModelError("form.File", refused.Message);
            return null;
        }
    }
}
