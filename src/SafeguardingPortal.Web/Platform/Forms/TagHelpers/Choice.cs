using Microsoft.AspNetCore.Mvc.Rendering;

namespace SafeguardingPortal.Web.Platform.Forms.TagHelpers;

internal sealed record ChoiceInput(string Id, string Name, string Value, bool Chosen, string? Reveals = null, string? DescribedBy = null);

/// <summary>A radio button or checkbox with its label and hint.</summary>
internal static class Choice
{
    public static TagBuilder Item(string kind, ChoiceInput choice, string label, string? hint)
    {
        var item = FieldParts.Element("div", $"govuk-{kind}__item");
        var hintId = string.IsNullOrEmpty(hint) ? null : $"{choice.Id}-item-hint";
        item.InnerHtml.AppendHtml(Input(kind, choice, hintId));

        var text = FieldParts.Element("label", $"govuk-label govuk-{kind}__label", label);
        text.MergeAttribute("for", choice.Id);
        item.InnerHtml.AppendHtml(text);
        if (hintId is not null)
            item.InnerHtml.AppendHtml(FieldParts.Element("div", $"govuk-hint govuk-{kind}__hint", hint, hintId));
        return item;
    }

    private static TagBuilder Input(string kind, ChoiceInput choice, string? hintId)
    {
        var input = FieldParts.Element("input", $"govuk-{kind}__input", id: choice.Id);
        input.TagRenderMode = TagRenderMode.SelfClosing;
        input.MergeAttribute("type", kind == "radios" ? "radio" : "checkbox");
        input.MergeAttribute("name", choice.Name);
        input.MergeAttribute("value", choice.Value);
        if (choice.Chosen)
            input.MergeAttribute("checked", "checked");
        if (choice.Reveals is not null)
            input.MergeAttribute("data-reveals", choice.Reveals);
        var describedBy = string.Join(' ', new[] { hintId, choice.DescribedBy }.Where(id => id is not null));
        if (describedBy.Length > 0)
            input.MergeAttribute("aria-describedby", describedBy);
        return input;
    }
}
