using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SafeguardingPortal.Web.Platform.Forms.TagHelpers;

/// <summary>A question with its choices below it, in a fieldset.</summary>
public abstract class ChoiceGroupTagHelper(string kind) : FieldTagHelper
{
    /// <summary>The question. The same as label, by the name a fieldset gives it.</summary>
    public string Legend
    {
        get => Label;
        set => Label = value;
    }

    /// <summary>Side by side, for two short answers.</summary>
    public bool Inline { get; set; }

    protected override async Task<TagBuilder> ControlAsync(FieldState field, TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        context.Items[typeof(ChoiceGroup)] = new ChoiceGroup(field, kind);
        var choices = FieldParts.Element("div", $"govuk-{kind}" + (Inline ? $" govuk-{kind}--inline" : ""));
        choices.InnerHtml.AppendHtml(await output.GetChildContentAsync());
        return choices;
    }

    protected override void Compose(FieldState field, TagBuilder control, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var fieldset = FieldParts.Element("fieldset", "govuk-fieldset");
        if (DescribedBy(field) is { } describedBy)
            fieldset.MergeAttribute("aria-describedby", describedBy);
        fieldset.InnerHtml.AppendHtml(
            FieldParts.Element("legend", $"govuk-fieldset__legend govuk-fieldset__legend--{LabelSize ?? "s"}", LabelText));
        fieldset.InnerHtml.AppendHtml(HintAndError(field));
        fieldset.InnerHtml.AppendHtml(control);
        output.Content.SetHtmlContent(fieldset);
    }
}

/// <summary>One answer out of several.</summary>
[HtmlTargetElement("radio-group")]
public sealed class RadioGroupTagHelper() : ChoiceGroupTagHelper("radios");

/// <summary>Any number of answers.</summary>
[HtmlTargetElement("checkbox-group")]
public sealed class CheckboxGroupTagHelper() : ChoiceGroupTagHelper("checkboxes");

/// <summary>What a group tells its items, which count themselves so that the first carries the field's id.</summary>
internal sealed class ChoiceGroup(FieldState group, string kind)
{
    private int count;

    public string Kind => kind;

    public string Name => group.Name;

    public bool IsChosen(string value) => group.Values.Contains(value, StringComparer.OrdinalIgnoreCase);

    public string NextId() => ++count == 1 ? group.Id : $"{group.Id}-{count}";
}
