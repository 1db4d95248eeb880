using Microsoft.AspNetCore.Mvc;

namespace SafeguardingPortal.Web.Features.Tablets;

internal static class NextPage
{
    /// <summary>Where the person wanted to go; what can be done here, where that was not said or lies outside the portal.</summary>
    public static string Of(IUrlHelper urls, string? next) => !string.IsNullOrEmpty(next) && urls.IsLocalUrl(next) ? next : "/tablet/do";
}
