using System.Globalization;
using Markdig;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Html;

namespace SafeguardingPortal.Web.Platform.Text;

/// <summary>
/// One paragraph that people typed, with bold, italics and links and nothing else: no HTML, no pictures, no headings or lists, so that
/// "1. Phones" stays a line that begins with a number. Links go to web and mail addresses only.
/// </summary>
public static class InlineMarkdown
{
    private static readonly MarkdownPipeline Pipeline = Build();

    public static IHtmlContent Render(string? text)
    {
        var document = Markdown.Parse(text ?? "", Pipeline);
        foreach (var link in document.Descendants<LinkInline>().Where(link => link.IsImage || !IsAddress(link.Url)).ToList())
            link.ReplaceBy(new ContainerInline());
        foreach (var link in document.Descendants<AutolinkInline>().Where(link => !link.IsEmail && !IsAddress(link.Url)).ToList())
            link.ReplaceBy(new LiteralInline(link.Url));

        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        var renderer = new HtmlRenderer(writer) { ImplicitParagraph = true };
        Pipeline.Setup(renderer);
        renderer.Render(document);
        return new HtmlString(writer.ToString().Trim());
    }

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder();
        builder.BlockParsers.Clear();
        builder.BlockParsers.Add(new ParagraphBlockParser());
        return builder.DisableHtml().Build();
    }

    private static bool IsAddress(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is ("https" or "http" or "mailto");
}
