using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace SafeguardingPortal.Web.Platform.Print;

/// <summary>Renders a Razor view to text outside any request: in a job or a command.</summary>
public sealed class ViewText(IRazorViewEngine views, ITempDataDictionaryFactory tempData, IServiceProvider services)
{
    /// <param name="path">From the content root: "/Features/…/Document.cshtml".</param>
    /// <exception cref="InvalidOperationException">There is no such view.</exception>
    public async Task<string> RenderAsync(string path, object model)
    {
        var found = views.GetView(executingFilePath: null, path, isMainPage: true);
        if (!found.Success)
            throw new InvalidOperationException($"There is no view {path}.");

        var http = new DefaultHttpContext { RequestServices = services };
        var action = new ActionContext(http, new RouteData(), new ActionDescriptor());
        var data = new ViewDataDictionary(new EmptyModelMetadataProvider(), new ModelStateDictionary()) { Model = model };
        await using var writer = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        await found.View.RenderAsync(new ViewContext(action, found.View, data, tempData.GetTempData(http), writer, new HtmlHelperOptions()));
        return writer.ToString();
    }
}
