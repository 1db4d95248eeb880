using Microsoft.AspNetCore.Mvc.Rendering;

namespace SafeguardingPortal.Web.Platform.Forms.TagHelpers;

/// <summary>The small pieces of markup that fields share. All text is encoded.</summary>
internal static class FieldParts
{
    public static TagBuilder Element(string tag, string cssClass, string? text = null, string? id = null)
    {
        var element = new TagBuilder(tag);
        element.AddCssClass(cssClass);
        if (id is not null)
            element.MergeAttribute("id", id);
        if (text is not null)
            element.InnerHtml.Append(text);
        return element;
    }

    public static TagBuilder Error(FieldState field)
    {
        var error = Element("p", "govuk-error-message", id: field.ErrorId);
        error.InnerHtml.AppendHtml(Element("span", "govuk-visually-hidden", "Error: "));
        error.InnerHtml.Append(field.Error ?? "");
        return error;
    }

    public static TagBuilder Input(FieldState field, string type, string cssClass, string? describedBy)
    {
        var input = Element("input", cssClass, id: field.Id);
        input.TagRenderMode = TagRenderMode.SelfClosing;
        input.MergeAttribute("name", field.Name);
        input.MergeAttribute("type", type);
        Describe(input, field, describedBy);
        return input;
    }

    public static void Describe(TagBuilder control, FieldState field, string? describedBy)
    {
        if (describedBy is not null)
            control.MergeAttribute("aria-describedby", describedBy);
        if (field.Error is not null)
            control.MergeAttribute("aria-invalid", "true");
    }
}
