using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Platform.Forms.TagHelpers;

/// <summary>What is wrong with the form, at the top of the page, each line a link to its field. Renders nothing when all is well.</summary>
[HtmlTargetElement("error-summary", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ErrorSummaryTagHelper : TagHelper
{
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var problems = Problems();
        if (problems.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        var list = FieldParts.Element("ul", "govuk-list govuk-error-summary__list");
        foreach (var (path, message) in problems)
            list.InnerHtml.AppendHtml(Line(path, message));
        var alert = new TagBuilder("div");
        alert.MergeAttribute("role", "alert");
        alert.InnerHtml.AppendHtml(FieldParts.Element("h2", "govuk-error-summary__title", "There is a problem"));
        var body = FieldParts.Element("div", "govuk-error-summary__body");
        body.InnerHtml.AppendHtml(list);
        if (ViewContext.ViewData[ConflictChange.ViewDataKey] is IReadOnlyList<ConflictChange> changes)
            body.InnerHtml.AppendHtml(WhatOthersDid(changes));
        alert.InnerHtml.AppendHtml(body);

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "govuk-error-summary");
        output.Attributes.SetAttribute("data-module", "govuk-error-summary");
        output.Content.SetHtmlContent(alert);
    }

    // Model state sorts its keys by letter; people read a form from top to bottom, which is the order its properties are declared in.
    private List<(FieldPath Path, string Message)> Problems() =>
    [
        .. ViewContext.ViewData.ModelState
            .Where(entry => entry.Value is { Errors.Count: > 0 })
            .Select(entry => (Path: FieldPath.Of(entry.Key, ViewContext.ViewData.ModelMetadata), entry.Value!.Errors))
            .OrderBy(problem => problem.Path.Order, FieldPath.ByPosition)
            .SelectMany(problem => Messages(problem.Path, problem.Errors).Select(message => (problem.Path, message))),
    ];

    private static IEnumerable<string> Messages(FieldPath path, ModelErrorCollection errors) =>
        path.IsField ? [FieldState.MessageOf(errors[0])] : errors.Select(FieldState.MessageOf).Distinct();

    private static TagBuilder WhatOthersDid(IReadOnlyList<ConflictChange> changes)
    {
        var list = FieldParts.Element("ul", "govuk-list govuk-list--bullet");
        foreach (var change in changes)
            list.InnerHtml.AppendHtml(
                FieldParts.Element("li", "portal-conflict", $"{Words.DateTime(change.When)}, {change.Who}: {change.What}"));
        return list;
    }

    private static TagBuilder Line(FieldPath path, string message)
    {
        var line = new TagBuilder("li");
        if (!path.IsField)
        {
            line.InnerHtml.Append(message);
            return line;
        }

        var link = new TagBuilder("a");
        link.MergeAttribute("href", "#" + FieldState.IdOf(path.Name));
        link.InnerHtml.Append(message);
        line.InnerHtml.AppendHtml(link);
        return line;
    }
}
