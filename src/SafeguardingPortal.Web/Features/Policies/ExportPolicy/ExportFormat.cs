using System.Text;
using System.Text.RegularExpressions;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Policies.Text;
using SafeguardingPortal.Web.Platform.Files.Word;

namespace SafeguardingPortal.Web.Features.Policies.ExportPolicy;

/// <summary>A kind of file that a policy is handed out as.</summary>
internal sealed partial record ExportFormat(string Ending, string MediaType, Func<PolicyDocument, byte[]> Write)
{
    private static readonly ExportFormat Word = new(
        "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", WordWriter.Write);

    private static readonly ExportFormat Markdown = new(
        "md", "text/markdown; charset=utf-8", policy => Encoding.UTF8.GetBytes(PolicyMarkdown.Write(policy)));

    /// <param name="name">"word" or "markdown".</param>
    public static ExportFormat Of(string name) => name == "word" ? Word : Markdown;

    /// <summary>The title with what no file system takes left out: "Social media policy, version 3".</summary>
    public static string FileName(string title, int number)
    {
        var plain = Unwanted().Replace(title, " ").Trim(' ', '.');
        return $"{(plain.Length == 0 ? "Policy" : plain.Length > 100 ? plain[..100].Trim() : plain)}, version {number}";
    }

    [GeneratedRegex(@"[^\p{L}\p{N} ,.&()'’-]+|\s{2,}")]
    private static partial Regex Unwanted();
}
