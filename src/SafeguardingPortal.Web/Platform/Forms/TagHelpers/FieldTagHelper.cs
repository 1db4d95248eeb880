using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SafeguardingPortal.Web.Platform.Forms.TagHelpers;

/// <summary>A labelled field with its hint and its error beside it. Attributes the tag does not know (autocomplete, inputmode,
/// spellcheck, data-…) go to the control itself.</summary>
public abstract class FieldTagHelper : TagHelper
{
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public ModelExpression For { get; set; } = null!;

    public string Label { get; set; } = "";

    public string? Hint { get; set; }

    /// <summary>Adds "(optional)" to the label; a field without it must be filled in.</summary>
    public bool Optional { get; set; }

    /// <summary>s, m, l or xl: a label that is the heading of its page or part.</summary>
    public string? LabelSize { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var field = new FieldState(For, ViewContext);
        var control = await ControlAsync(field, context, output);
        foreach (var attribute in output.Attributes)
        {
            if (attribute.Name == "class")
                control.AddCssClass(attribute.Value?.ToString() ?? "");
            else
                control.MergeAttribute(attribute.Name, attribute.Value?.ToString(), replaceExisting: true);
        }

        output.Attributes.Clear();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", field.Error is null ? "govuk-form-group" : "govuk-form-group govuk-form-group--error");
        Compose(field, control, output);
    }

    /// <summary>The input, select or group itself; its aria-describedby is set here by the sub-class through <see
    /// cref="DescribedBy"/>.</summary>
    protected abstract Task<TagBuilder> ControlAsync(FieldState field, TagHelperContext context, TagHelperOutput output);

    /// <summary>Label, hint, error and control, in that order. A group puts them inside a fieldset instead.</summary>
    protected virtual void Compose(FieldState field, TagBuilder control, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(output);
        var label = FieldParts.Element("label", LabelSize is null ? "govuk-label" : $"govuk-label govuk-label--{LabelSize}", LabelText);
        label.MergeAttribute("for", field.Id);
        output.Content.SetHtmlContent(label);
        output.Content.AppendHtml(HintAndError(field));
        output.Content.AppendHtml(control);
    }

    protected string LabelText => Optional ? Label + " (optional)" : Label;

    protected IHtmlContent HintAndError(FieldState field)
    {
        ArgumentNullException.ThrowIfNull(field);
        var content = new HtmlContentBuilder();
        if (!string.IsNullOrEmpty(Hint))
            content.AppendHtml(FieldParts.Element("div", "govuk-hint", Hint, field.HintId));
        if (field.Error is not null)
            content.AppendHtml(FieldParts.Error(field));
        return content;
    }

    protected string? DescribedBy(FieldState field, string? also = null)
    {
        ArgumentNullException.ThrowIfNull(field);
        string?[] ids = [string.IsNullOrEmpty(Hint) ? null : field.HintId, field.Error is null ? null : field.ErrorId, also];
        var described = string.Join(' ', ids.Where(id => id is not null));
        return described.Length == 0 ? null : described;
    }
}
