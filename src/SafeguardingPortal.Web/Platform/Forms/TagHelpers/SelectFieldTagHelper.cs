using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SafeguardingPortal.Web.Platform.Forms.TagHelpers;

/// <summary>One of a list. Nothing is chosen for anyone: an empty field begins with the prompt.</summary>
[HtmlTargetElement("select-field", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SelectFieldTagHelper : FieldTagHelper
{
    public IEnumerable<SelectListItem> Items { get; set; } = [];

    public string Prompt { get; set; } = "Choose one";

    protected override Task<TagBuilder> ControlAsync(FieldState field, TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(field);
        var select = FieldParts.Element("select", "govuk-select", id: field.Id);
        select.MergeAttribute("name", field.Name);
        FieldParts.Describe(select, field, DescribedBy(field));

        var items = Items.ToList();
        var hasEmpty = items.Exists(item => string.IsNullOrEmpty(item.Value));
        if (!hasEmpty && (Optional || !items.Exists(item => IsChosen(item, field))))
            select.InnerHtml.AppendHtml(Option("", Prompt, chosen: false));
        foreach (var item in items)
            select.InnerHtml.AppendHtml(Option(item.Value, item.Text, IsChosen(item, field)));
        return Task.FromResult(select);
    }

    private static bool IsChosen(SelectListItem item, FieldState field) =>
        string.IsNullOrEmpty(field.Value) ? item.Selected : string.Equals(item.Value, field.Value, StringComparison.OrdinalIgnoreCase);

    private static TagBuilder Option(string? value, string text, bool chosen)
    {
        var option = new TagBuilder("option");
        option.MergeAttribute("value", value ?? "");
        if (chosen)
            option.MergeAttribute("selected", "selected");
        option.InnerHtml.Append(text);
        return option;
    }
}
