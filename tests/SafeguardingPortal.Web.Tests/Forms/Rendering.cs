using System.Text.Encodings.Web;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SafeguardingPortal.Web.Tests.Forms;

/// <summary>Renders one tag helper as a view would, with the model state of a form that came back.</summary>
internal sealed class Rendering
{
    private static readonly EmptyModelMetadataProvider Metadata = new();
    private readonly ViewDataDictionary<SamplePage> viewData;

    public Rendering(SampleForm? form = null)
    {
        viewData = new ViewDataDictionary<SamplePage>(Metadata, new ModelStateDictionary())
        {
            Model = new SamplePage { Form = form ?? new SampleForm() },
        };
        View = new ViewContext { ViewData = viewData, HttpContext = new DefaultHttpContext() };
    }

    public ViewContext View { get; }

    public ModelStateDictionary State => View.ViewData.ModelState;

    public ModelExpression For(string property)
    {
        var form = viewData.ModelExplorer.GetExplorerForProperty(nameof(SamplePage.Form));
        return new ModelExpression($"Form.{property}", form.GetExplorerForProperty(property));
    }

    public static ModelExpression ForModel(object model) => new("List", Metadata.GetModelExplorerForType(model.GetType(), model));

    public static async Task<IElement> RenderAsync(
        ITagHelper helper, TagHelperAttributeList? attributes = null, Func<TagHelperContext, Task<string>>? children = null)
    {
        var html = await HtmlAsync(helper, new Dictionary<object, object>(), attributes, children);
        return new HtmlParser().ParseDocument($"<body>{html}</body>").Body!;
    }

    public static async Task<string> HtmlAsync(
        ITagHelper helper,
        IDictionary<object, object> items,
        TagHelperAttributeList? attributes = null,
        Func<TagHelperContext, Task<string>>? children = null)
    {
        var context = new TagHelperContext("x", attributes ?? [], items, Guid.NewGuid().ToString());
        var output = new TagHelperOutput("x", attributes ?? [], async (_, _) =>
        {
            var content = new DefaultTagHelperContent();
            content.SetHtmlContent(children is null ? "" : await children(context));
            return content;
        });
        await helper.ProcessAsync(context, output);
        using var writer = new StringWriter();
        output.WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }
}
