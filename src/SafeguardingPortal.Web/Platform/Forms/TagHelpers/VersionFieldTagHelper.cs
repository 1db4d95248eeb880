using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SafeguardingPortal.Web.Platform.Forms.TagHelpers;

/// <summary>The version of the record that the person is looking at, carried along so that a stale form is noticed.
/// It shows the page's version, not the one posted: after a conflict the page shows the newer record.</summary>
[HtmlTargetElement("version-field", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class VersionFieldTagHelper : TagHelper
{
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public ModelExpression For { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "input";
        output.TagMode = TagMode.SelfClosing;
        output.Attributes.SetAttribute("type", "hidden");
        output.Attributes.SetAttribute("name", new FieldState(For, ViewContext).Name);
        output.Attributes.SetAttribute("value", FieldText.Of(For.Model));
    }
}
