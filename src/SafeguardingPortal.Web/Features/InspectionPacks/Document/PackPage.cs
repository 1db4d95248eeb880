using Microsoft.AspNetCore.Html;

namespace SafeguardingPortal.Web.Features.InspectionPacks.Document;

/// <summary>The document with the styles and fonts it carries along, so that it is whole wherever it is opened.</summary>
public sealed record PackPage(PackDocument Document, IHtmlContent Styles);
