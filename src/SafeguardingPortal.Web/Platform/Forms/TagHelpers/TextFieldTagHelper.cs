using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SafeguardingPortal.Web.Platform.Forms.TagHelpers;

/// <summary>One line of text: <c>&lt;text-field for="Form.Name" label="Full name" autocomplete="name" /&gt;</c>.</summary>
[HtmlTargetElement("text-field", TagStructure = TagStructure.NormalOrSelfClosing)]
public class TextFieldTagHelper : FieldTagHelper
{
    /// <summary>How much is expected: 2, 3, 4, 5, 10, 20 or 30 characters; full width where empty.</summary>
    public string? Width { get; set; }

    public virtual string Type { get; set; } = "text";

    protected override Task<TagBuilder> ControlAsync(FieldState field, TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(field);
        var cssClass = Width is null ? "govuk-input" : $"govuk-input govuk-input--width-{Width}";
        var input = FieldParts.Input(field, Type, cssClass, DescribedBy(field));
        // A password or a one-time code is never sent back to the page.
        if (Type != "password" && field.Value is not null)
            input.MergeAttribute("value", field.Value);
        return Task.FromResult(input);
    }
}

/// <summary>A day, in the browser's own date picker.</summary>
[HtmlTargetElement("date-field", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DateFieldTagHelper : TextFieldTagHelper
{
    public DateFieldTagHelper() => Width = "10";

    public override string Type { get; set; } = "date";
}

/// <summary>A time of day, London wall clock.</summary>
[HtmlTargetElement("time-field", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TimeFieldTagHelper : TextFieldTagHelper
{
    public TimeFieldTagHelper() => Width = "5";

    public override string Type { get; set; } = "time";
}

/// <summary>A day and time, London wall clock.</summary>
[HtmlTargetElement("datetime-field", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DateTimeFieldTagHelper : TextFieldTagHelper
{
    public DateTimeFieldTagHelper() => Width = "20";

    public override string Type { get; set; } = "datetime-local";
}

/// <summary>A file to send. The form needs enctype="multipart/form-data".</summary>
[HtmlTargetElement("file-field", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FileFieldTagHelper : FieldTagHelper
{
    /// <summary>The endings offered first, such as ".docx,.txt".</summary>
    public string? Accept { get; set; }

    /// <summary>Set, to anything, where several files can be chosen together.</summary>
    public string? Multiple { get; set; }

    protected override Task<TagBuilder> ControlAsync(FieldState field, TagHelperContext context, TagHelperOutput output)
    {
        var input = FieldParts.Input(field, "file", "govuk-file-upload", DescribedBy(field));
        if (Accept is not null)
            input.MergeAttribute("accept", Accept);
        if (Multiple is not null)
            input.MergeAttribute("multiple", "multiple");
        return Task.FromResult(input);
    }
}
