using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SafeguardingPortal.Web.Platform.Display;

/// <summary>A status: always a word, a colour and a shape, so that it is understood without colour and in print.
/// <c>&lt;status-tag kind="overdue"&gt;2 days late&lt;/status-tag&gt;</c>.</summary>
[HtmlTargetElement("status-tag")]
public sealed class StatusTagHelper : TagHelper
{
    /// <summary>kept, due, overdue, info or quiet.</summary>
    public string Kind { get; set; } = "quiet";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "strong";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"portal-status portal-status--{Kind}");
        output.PreContent.SetHtmlContent(
            $"""<svg class="portal-status__shape" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path d="{Shape}"/></svg>""");
    }

    // A tick in a disc, a clock-like half disc, a diamond, a square and a ring: five outlines that differ in black and white.
    private string Shape => Kind switch
    {
        "kept" => "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zm3.6 5.1-4.3 4.9L4.4 8.3l1.1-1.2 1.7 1.6 3.2-3.7z",
        "due" => "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zm-.9 3h1.8v3.6l2.6 1.9-1.1 1.4-3.3-2.4z",
        "overdue" => "M8 .5 15.5 8 8 15.5.5 8zM7.1 4v5h1.8V4zm0 6.2V12h1.8v-1.8z",
        "info" => "M2 2h12v12H2zm5.1 4.9V12h1.8V6.9zm0-2.9v1.7h1.8V4z",
        _ => "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zm0 2a4 4 0 1 1 0 8 4 4 0 0 1 0-8z",
    };
}
