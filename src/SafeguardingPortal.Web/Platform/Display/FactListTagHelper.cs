using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SafeguardingPortal.Web.Platform.Display;

/// <summary>Facts about one thing: <c>&lt;fact-list&gt;&lt;fact label="Place"&gt;Kitchen
/// drawer&lt;/fact&gt;&lt;/fact-list&gt;</c>.</summary>
[HtmlTargetElement("fact-list")]
public sealed class FactListTagHelper : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "dl";
        var more = output.Attributes["class"]?.Value is { } own ? $" {own}" : "";
        output.Attributes.SetAttribute("class", "govuk-summary-list portal-facts" + more);
    }
}

/// <summary>One fact. An empty one is left out.</summary>
[HtmlTargetElement("fact", ParentTag = "fact-list")]
public sealed class FactTagHelper : TagHelper
{
    public string Label { get; set; } = "";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var value = await output.GetChildContentAsync();
        if (value.IsEmptyOrWhiteSpace)
        {
            output.SuppressOutput();
            return;
        }

        var key = new TagBuilder("dt");
        key.AddCssClass("govuk-summary-list__key");
        key.InnerHtml.Append(Label);
        var fact = new TagBuilder("dd");
        fact.AddCssClass("govuk-summary-list__value");
        fact.InnerHtml.AppendHtml(value);

        output.TagName = "div";
        output.Attributes.SetAttribute("class", "govuk-summary-list__row");
        output.Content.SetHtmlContent(key);
        output.Content.AppendHtml(fact);
    }
}
