using Microsoft.AspNetCore.Html;
using SafeguardingPortal.Domain.Notices.Sheets;

namespace SafeguardingPortal.Web.Features.Notices;

/// <summary>A poster or leaflet on a page, or alone as a document.</summary>
/// <param name="Foot">Which version it is, and when it was made.</param>
/// <param name="ReportAt">The address at which those who work here report a breach; null where it is not shown.</param>
/// <param name="Alone">It is the whole document, so its title is the first heading.</param>
public sealed record SheetDisplay(Sheet Sheet, string Setting, bool IsPoster, string Foot, string? ReportAt, bool Alone)
{
    // The more it says the smaller it is set, so that a poster stays one page and a leaflet two at most.
    private const int Much = 850;
    private const int VeryMuch = 1050;

    public string Class => (IsPoster ? "sheet sheet--poster" : "sheet sheet--leaflet")
        + (!IsPoster || Sheet.Text.Length <= Much ? "" : Sheet.Text.Length <= VeryMuch ? " sheet--much" : " sheet--very-much");
}

/// <summary>It as a document for the printer.</summary>
public sealed record SheetDocument(SheetDisplay Display, IHtmlContent Style);
