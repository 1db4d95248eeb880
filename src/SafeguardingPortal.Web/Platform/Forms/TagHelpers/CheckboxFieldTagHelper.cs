using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SafeguardingPortal.Web.Platform.Forms.TagHelpers;

/// <summary>One statement that is true or not: <c>&lt;checkbox-field for="Form.Silent" label="My phone is on silent" /&gt;</c>.</summary>
[HtmlTargetElement("checkbox-field", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class CheckboxFieldTagHelper : TagHelper
{
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public ModelExpression For { get; set; } = null!;

    public string Label { get; set; } = "";

    public string? Hint { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var field = new FieldState(For, ViewContext);
        var chosen = string.Equals(field.Value, "true", StringComparison.OrdinalIgnoreCase);
        var boxes = FieldParts.Element("div", "govuk-checkboxes");
        var box = new ChoiceInput(field.Id, field.Name, "true", chosen, DescribedBy: field.Error is null ? null : field.ErrorId);
        boxes.InnerHtml.AppendHtml(Choice.Item("checkboxes", box, Label, Hint));

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", field.Error is null ? "govuk-form-group" : "govuk-form-group govuk-form-group--error");
        if (field.Error is not null)
            output.Content.AppendHtml(FieldParts.Error(field));
        output.Content.AppendHtml(boxes);
    }
}
