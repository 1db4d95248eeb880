using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SafeguardingPortal.Web.Platform.Paging;

/// <summary>Links to the pages before and after, keeping the rest of the address: <c>&lt;pager for="List" /&gt;</c>.
/// The page number travels as <c>page</c>, or under the name given. Renders nothing for a single page.</summary>
[HtmlTargetElement("pager", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PagerTagHelper : TagHelper
{
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public ModelExpression For { get; set; } = null!;

    public string Parameter { get; set; } = "page";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (For.Model is not IPageOfList list || !(list.HasPrevious || list.HasNext))
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "portal-pager");
        output.Attributes.SetAttribute("aria-label", "Pages");
        if (list.HasPrevious)
            output.Content.AppendHtml(Link("Previous page", "prev", list.Number - 1));
        output.Content.AppendHtml(Position(list));
        if (list.HasNext)
            output.Content.AppendHtml(Link("Next page", "next", list.Number + 1));
    }

    private static TagBuilder Position(IPageOfList list)
    {
        var text = new TagBuilder("span");
        text.AddCssClass("portal-pager__position");
        text.InnerHtml.Append(list.Position);
        return text;
    }

    private TagBuilder Link(string text, string relation, int number)
    {
        var request = ViewContext.HttpContext.Request;
        var query = request.Query.Where(pair => !string.Equals(pair.Key, Parameter, StringComparison.OrdinalIgnoreCase))
            .SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value)))
            .Append(KeyValuePair.Create(Parameter, (string?)number.ToString(CultureInfo.InvariantCulture)));
        var link = new TagBuilder("a");
        link.AddCssClass("govuk-link portal-pager__link");
        link.MergeAttribute("rel", relation);
        link.MergeAttribute("href", request.PathBase + request.Path + QueryString.Create(query));
        link.InnerHtml.Append(text);
        return link;
    }
}
