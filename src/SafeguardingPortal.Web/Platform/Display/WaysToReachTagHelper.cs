using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SafeguardingPortal.Web.Platform.Display;

/// <summary>How to reach somebody, in one line: the number is rung and the address written to with one tap.
/// <c>&lt;ways-to-reach telephone="01632 960 101" email="desk@council.example" hours="Weekdays" /&gt;</c>. What is missing is left out.</summary>
[HtmlTargetElement("ways-to-reach", TagStructure = TagStructure.WithoutEndTag)]
public sealed partial class WaysToReachTagHelper : TagHelper
{
    // Shorter is no number, longer is more than one.
    private const int FewestDigits = 3;
    private const int MostDigits = 15;

    /// <summary>As people write it; what stands behind the number, such as an extension, is shown and not dialled.</summary>
    public string? Telephone { get; set; }

    public string? Email { get; set; }

    /// <summary>Shown as it is: nobody is led out of a case by a slip of the finger.</summary>
    public string? Web { get; set; }

    public string? Hours { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        var between = "";
        foreach (var (words, href) in new[] { (Telephone, Dialled(Telephone)), (Email, Written(Email)), (Web, null) })
        {
            if (string.IsNullOrWhiteSpace(words))
                continue;
            output.Content.Append(between);
            if (href is null)
                output.Content.Append(words);
            else
                output.Content.AppendHtml(Link(words, href));
            between = ", ";
        }

        if (!string.IsNullOrWhiteSpace(Hours))
            output.Content.Append(between.Length == 0 ? Hours : $" ({Hours})");
    }

    /// <summary>The address by which a telephone dials this number; null where it does not begin with one.</summary>
    internal static string? Dialled(string? telephone)
    {
        var number = Beginning().Match(telephone ?? "").Value;
        // "+44 (0)1632": the nought is for those who ring from within the country.
        if (number.StartsWith('+'))
            number = number.Replace("(0)", "", StringComparison.Ordinal);
        var digits = new string([.. number.Where(char.IsAsciiDigit)]);
        return digits.Length is >= FewestDigits and <= MostDigits ? $"tel:{(number.StartsWith('+') ? "+" : "")}{digits}" : null;
    }

    private static string? Written(string? email) =>
        email is not null && Address().IsMatch(email) ? $"mailto:{email}" : null;

    private static TagBuilder Link(string words, string href)
    {
        var link = new TagBuilder("a");
        link.AddCssClass("govuk-link");
        link.Attributes["href"] = href;
        link.InnerHtml.Append(words);
        return link;
    }

    [GeneratedRegex(@"^\+?[0-9 ()\-\u00a0]+")]
    private static partial Regex Beginning();

    // Nothing that an address could smuggle a subject or a second recipient in with.
    [GeneratedRegex(@"^[A-Za-z0-9._+\-']+@[A-Za-z0-9.\-]+$")]
    private static partial Regex Address();
}
