namespace SafeguardingPortal.Web.Features.Breaches;

/// <summary>What is on record already of the kind that a form adds to, so that nobody writes down again what a colleague has just written.</summary>
public sealed record OnRecord(string Title, IReadOnlyList<OnRecordLine> Lines);

/// <param name="Head">What it is, by whom and when.</param>
public sealed record OnRecordLine(string Head, string Text);
