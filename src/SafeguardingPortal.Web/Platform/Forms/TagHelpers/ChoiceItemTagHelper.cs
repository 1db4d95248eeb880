using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SafeguardingPortal.Web.Platform.Forms.TagHelpers;

/// <summary>One choice. Content inside it is shown when it is chosen (and always where there is no script).</summary>
[HtmlTargetElement("radio-item", ParentTag = "radio-group")]
[HtmlTargetElement("checkbox-item", ParentTag = "checkbox-group")]
public sealed class ChoiceItemTagHelper : TagHelper
{
    public string Value { get; set; } = "";

    public string Label { get; set; } = "";

    public string? Hint { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var group = (ChoiceGroup)context.Items[typeof(ChoiceGroup)];
        var id = group.NextId();
        var more = await output.GetChildContentAsync();
        var hasMore = !more.IsEmptyOrWhiteSpace;

        output.TagName = null;
        output.Content.SetHtmlContent(Choice.Item(
            group.Kind, new ChoiceInput(id, group.Name, Value, group.IsChosen(Value), hasMore ? $"{id}-more" : null), Label, Hint));
        if (!hasMore)
            return;
        var conditional = FieldParts.Element(
            "div", $"govuk-{group.Kind}__conditional" + (group.IsChosen(Value) ? "" : " portal-more--hidden"), id: $"{id}-more");
        conditional.InnerHtml.AppendHtml(more);
        output.Content.AppendHtml(conditional);
    }
}
