using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SafeguardingPortal.Web.Platform.Display;

/// <summary>Why a page is empty, and inside it what to do first: <c>&lt;empty-state title="No reviews
/// yet"&gt;…&lt;/empty-state&gt;</c>.</summary>
[HtmlTargetElement("empty-state")]
public sealed class EmptyStateTagHelper : TagHelper
{
    public string Title { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "portal-empty");
        var title = new TagBuilder("p");
        title.AddCssClass("govuk-body govuk-!-font-weight-bold");
        title.InnerHtml.Append(Title);
        output.PreContent.SetHtmlContent(title);
    }
}
