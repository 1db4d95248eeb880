using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;

namespace SafeguardingPortal.Web.Platform.Print;

/// <summary>
/// A style sheet of wwwroot with its fonts written into it, for a document that stands alone: in a file, in a mail, at the printer.
/// </summary>
public sealed partial class DocumentStyles(IWebHostEnvironment environment)
{
    /// <param name="name">Such as "print" for css/print.css. Without the built assets the document is plain.</param>
    public async Task<IHtmlContent> ReadAsync(string name, CancellationToken ct = default)
    {
        if (await BytesAsync($"css/{name}.css", ct) is not { } bytes)
            return HtmlString.Empty;

        var css = System.Text.Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF');
        foreach (var url in FontUrl().Matches(css).Select(match => match.Groups["path"].Value).Distinct().ToList())
        {
            if (await BytesAsync($"fonts/{Path.GetFileName(url)}", ct) is { } font)
                css = css.Replace(url, $"data:font/woff2;base64,{Convert.ToBase64String(font)}", StringComparison.Ordinal);
        }

        return new HtmlString(css);
    }

    private async Task<byte[]?> BytesAsync(string path, CancellationToken ct)
    {
        var file = environment.WebRootFileProvider.GetFileInfo(path);
        if (!file.Exists)
            return null;

        await using var stream = file.CreateReadStream();
        using var memory = new MemoryStream();
        await stream.CopyToAsync(memory, ct);
        return memory.ToArray();
    }

    [GeneratedRegex(@"url\(""?(?<path>[^"")]+\.woff2)""?\)")]
    private static partial Regex FontUrl();
}
