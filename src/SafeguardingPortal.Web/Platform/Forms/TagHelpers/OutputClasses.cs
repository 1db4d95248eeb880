using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SafeguardingPortal.Web.Platform.Forms.TagHelpers;

internal static class OutputClasses
{
    public static void AddClass(this TagHelperOutput output, string cssClass)
    {
        var present = output.Attributes["class"]?.Value?.ToString();
        output.Attributes.SetAttribute("class", string.IsNullOrEmpty(present) ? cssClass : $"{present} {cssClass}");
    }
}
