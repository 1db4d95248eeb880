using Microsoft.AspNetCore.Html;

namespace SafeguardingPortal.Web.Features.CaseBundles.Document;

/// <summary>A whole case on paper, as one reader may know it at one moment.</summary>
/// <param name="Mark">Who took it and when; it stands on every page.</param>
public sealed record BundleDocument(
    string Setting, string Reference, string Title, string Mark, IReadOnlyList<BundleFact> Facts, IReadOnlyList<BundleChapter> Chapters);

/// <summary>A chapter stands in the contents.</summary>
/// <param name="Id">The target of its line there: lower-case letters and hyphens.</param>
/// <param name="Empty">The sentence that stands in its place when there is nothing.</param>
public sealed record BundleChapter(string Id, string Title, IReadOnlyList<BundleItem> Items, string Empty);

/// <summary>One thing with its facts and what was written.</summary>
public sealed record BundleItem(string Title, IReadOnlyList<BundleFact> Facts, string? Text = null);

/// <summary>A fact without a value is left out.</summary>
public sealed record BundleFact(string Label, string? Value);

/// <summary>The document with the styles and fonts that it carries along.</summary>
public sealed record BundlePage(BundleDocument Document, IHtmlContent Styles, IHtmlContent Margins);
