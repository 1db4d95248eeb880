using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SafeguardingPortal.Web.Platform.Forms.TagHelpers;

/// <summary>Several lines of text. With a count, it says how many characters are left.</summary>
[HtmlTargetElement("text-area", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TextAreaTagHelper : FieldTagHelper
{
    public int Rows { get; set; } = 5;

    /// <summary>The most characters the field takes. Shown and counted, never cut off.</summary>
    public int? Count { get; set; }

    protected override Task<TagBuilder> ControlAsync(FieldState field, TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(field);
        var cssClass = Count is null ? "govuk-textarea" : "govuk-textarea govuk-js-character-count";
        var area = FieldParts.Element("textarea", cssClass, id: field.Id);
        area.MergeAttribute("name", field.Name);
        area.MergeAttribute("rows", Rows.ToString(CultureInfo.InvariantCulture));
        FieldParts.Describe(area, field, DescribedBy(field, Count is null ? null : CountId(field)));
        // HTML swallows the first line break after the tag; a text that begins with one keeps it.
        area.InnerHtml.Append("\n" + field.Value);
        return Task.FromResult(area);
    }

    protected override void Compose(FieldState field, TagBuilder control, TagHelperOutput output)
    {
        base.Compose(field, control, output);
        if (Count is null)
            return;
        output.AddClass("govuk-character-count");
        output.Attributes.SetAttribute("data-module", "govuk-character-count");
        output.Attributes.SetAttribute("data-maxlength", Count);
        output.Content.AppendHtml(FieldParts.Element(
            "div", "govuk-hint govuk-character-count__message", $"You can write up to {Count} characters", CountId(field)));
    }

    private static string CountId(FieldState field) => field.Id + "-info";
}
